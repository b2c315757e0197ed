// { dg-rule "asm.register-operands.supported-register-classes" "asm.abi-clobbers.supported-abis" }
// { dg-do compile }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every register and ABI as a clobber.
#include <rsasm.h>

void
clobber_ax ()
{
  rsasm ("", out ("ax"));
  rsasm ("", out ("eax"));
  rsasm ("", out ("rax"));
}

void
clobber_bx ()
{
  rsasm ("", out ("bx"));
  rsasm ("", out ("ebx"));
  rsasm ("", out ("rbx"));
}

void
clobber_cx ()
{
  rsasm ("", out ("cx"));
  rsasm ("", out ("ecx"));
  rsasm ("", out ("rcx"));
}

void
clobber_dx ()
{
  rsasm ("", out ("dx"));
  rsasm ("", out ("edx"));
  rsasm ("", out ("rdx"));
}

void
clobber_si ()
{
  rsasm ("", out ("si"));
  rsasm ("", out ("esi"));
  rsasm ("", out ("rsi"));
}

void
clobber_di ()
{
  rsasm ("", out ("di"));
  rsasm ("", out ("edi"));
  rsasm ("", out ("rdi"));
}

void
clobber_r8 ()
{
  rsasm ("", out ("r8"));
  rsasm ("", out ("r8w"));
  rsasm ("", out ("r8d"));
}

void
clobber_r9 ()
{
  rsasm ("", out ("r9"));
  rsasm ("", out ("r9w"));
  rsasm ("", out ("r9d"));
}

void
clobber_r10 ()
{
  rsasm ("", out ("r10"));
  rsasm ("", out ("r10w"));
  rsasm ("", out ("r10d"));
}

void
clobber_r11 ()
{
  rsasm ("", out ("r11"));
  rsasm ("", out ("r11w"));
  rsasm ("", out ("r11d"));
}

void
clobber_r12 ()
{
  rsasm ("", out ("r12"));
  rsasm ("", out ("r12w"));
  rsasm ("", out ("r12d"));
}

void
clobber_r13 ()
{
  rsasm ("", out ("r13"));
  rsasm ("", out ("r13w"));
  rsasm ("", out ("r13d"));
}

void
clobber_r14 ()
{
  rsasm ("", out ("r14"));
  rsasm ("", out ("r14w"));
  rsasm ("", out ("r14d"));
}

void
clobber_r15 ()
{
  rsasm ("", out ("r15"));
  rsasm ("", out ("r15w"));
  rsasm ("", out ("r15d"));
}

void
clobber_al ()
{
  rsasm ("", out ("al"));
}

void
clobber_bl ()
{
  rsasm ("", out ("bl"));
}

void
clobber_cl ()
{
  rsasm ("", out ("cl"));
}

void
clobber_dl ()
{
  rsasm ("", out ("dl"));
}

void
clobber_sil ()
{
  rsasm ("", out ("sil"));
}

void
clobber_dil ()
{
  rsasm ("", out ("dil"));
}

void
clobber_r8b ()
{
  rsasm ("", out ("r8b"));
}

void
clobber_r9b ()
{
  rsasm ("", out ("r9b"));
}

void
clobber_r10b ()
{
  rsasm ("", out ("r10b"));
}

void
clobber_r11b ()
{
  rsasm ("", out ("r11b"));
}

void
clobber_r12b ()
{
  rsasm ("", out ("r12b"));
}

void
clobber_r13b ()
{
  rsasm ("", out ("r13b"));
}

void
clobber_r14b ()
{
  rsasm ("", out ("r14b"));
}

void
clobber_r15b ()
{
  rsasm ("", out ("r15b"));
}

void
clobber_xmm0 ()
{
  rsasm ("", out ("xmm0"));
  rsasm ("", out ("ymm0"));
  rsasm ("", out ("zmm0"));
}

void
clobber_xmm1 ()
{
  rsasm ("", out ("xmm1"));
  rsasm ("", out ("ymm1"));
  rsasm ("", out ("zmm1"));
}

void
clobber_xmm2 ()
{
  rsasm ("", out ("xmm2"));
  rsasm ("", out ("ymm2"));
  rsasm ("", out ("zmm2"));
}

void
clobber_xmm3 ()
{
  rsasm ("", out ("xmm3"));
  rsasm ("", out ("ymm3"));
  rsasm ("", out ("zmm3"));
}

void
clobber_xmm4 ()
{
  rsasm ("", out ("xmm4"));
  rsasm ("", out ("ymm4"));
  rsasm ("", out ("zmm4"));
}

void
clobber_xmm5 ()
{
  rsasm ("", out ("xmm5"));
  rsasm ("", out ("ymm5"));
  rsasm ("", out ("zmm5"));
}

void
clobber_xmm6 ()
{
  rsasm ("", out ("xmm6"));
  rsasm ("", out ("ymm6"));
  rsasm ("", out ("zmm6"));
}

void
clobber_xmm7 ()
{
  rsasm ("", out ("xmm7"));
  rsasm ("", out ("ymm7"));
  rsasm ("", out ("zmm7"));
}

void
clobber_xmm8 ()
{
  rsasm ("", out ("xmm8"));
  rsasm ("", out ("ymm8"));
  rsasm ("", out ("zmm8"));
}

void
clobber_xmm9 ()
{
  rsasm ("", out ("xmm9"));
  rsasm ("", out ("ymm9"));
  rsasm ("", out ("zmm9"));
}

void
clobber_xmm10 ()
{
  rsasm ("", out ("xmm10"));
  rsasm ("", out ("ymm10"));
  rsasm ("", out ("zmm10"));
}

void
clobber_xmm11 ()
{
  rsasm ("", out ("xmm11"));
  rsasm ("", out ("ymm11"));
  rsasm ("", out ("zmm11"));
}

void
clobber_xmm12 ()
{
  rsasm ("", out ("xmm12"));
  rsasm ("", out ("ymm12"));
  rsasm ("", out ("zmm12"));
}

void
clobber_xmm13 ()
{
  rsasm ("", out ("xmm13"));
  rsasm ("", out ("ymm13"));
  rsasm ("", out ("zmm13"));
}

void
clobber_xmm14 ()
{
  rsasm ("", out ("xmm14"));
  rsasm ("", out ("ymm14"));
  rsasm ("", out ("zmm14"));
}

void
clobber_xmm15 ()
{
  rsasm ("", out ("xmm15"));
  rsasm ("", out ("ymm15"));
  rsasm ("", out ("zmm15"));
}

void
clobber_xmm16 ()
{
  rsasm ("", out ("xmm16"));
  rsasm ("", out ("ymm16"));
  rsasm ("", out ("zmm16"));
}

void
clobber_xmm17 ()
{
  rsasm ("", out ("xmm17"));
  rsasm ("", out ("ymm17"));
  rsasm ("", out ("zmm17"));
}

void
clobber_xmm18 ()
{
  rsasm ("", out ("xmm18"));
  rsasm ("", out ("ymm18"));
  rsasm ("", out ("zmm18"));
}

void
clobber_xmm19 ()
{
  rsasm ("", out ("xmm19"));
  rsasm ("", out ("ymm19"));
  rsasm ("", out ("zmm19"));
}

void
clobber_xmm20 ()
{
  rsasm ("", out ("xmm20"));
  rsasm ("", out ("ymm20"));
  rsasm ("", out ("zmm20"));
}

void
clobber_xmm21 ()
{
  rsasm ("", out ("xmm21"));
  rsasm ("", out ("ymm21"));
  rsasm ("", out ("zmm21"));
}

void
clobber_xmm22 ()
{
  rsasm ("", out ("xmm22"));
  rsasm ("", out ("ymm22"));
  rsasm ("", out ("zmm22"));
}

void
clobber_xmm23 ()
{
  rsasm ("", out ("xmm23"));
  rsasm ("", out ("ymm23"));
  rsasm ("", out ("zmm23"));
}

void
clobber_xmm24 ()
{
  rsasm ("", out ("xmm24"));
  rsasm ("", out ("ymm24"));
  rsasm ("", out ("zmm24"));
}

void
clobber_xmm25 ()
{
  rsasm ("", out ("xmm25"));
  rsasm ("", out ("ymm25"));
  rsasm ("", out ("zmm25"));
}

void
clobber_xmm26 ()
{
  rsasm ("", out ("xmm26"));
  rsasm ("", out ("ymm26"));
  rsasm ("", out ("zmm26"));
}

void
clobber_xmm27 ()
{
  rsasm ("", out ("xmm27"));
  rsasm ("", out ("ymm27"));
  rsasm ("", out ("zmm27"));
}

void
clobber_xmm28 ()
{
  rsasm ("", out ("xmm28"));
  rsasm ("", out ("ymm28"));
  rsasm ("", out ("zmm28"));
}

void
clobber_xmm29 ()
{
  rsasm ("", out ("xmm29"));
  rsasm ("", out ("ymm29"));
  rsasm ("", out ("zmm29"));
}

void
clobber_xmm30 ()
{
  rsasm ("", out ("xmm30"));
  rsasm ("", out ("ymm30"));
  rsasm ("", out ("zmm30"));
}

void
clobber_xmm31 ()
{
  rsasm ("", out ("xmm31"));
  rsasm ("", out ("ymm31"));
  rsasm ("", out ("zmm31"));
}

void
clobber_k1 ()
{
  rsasm ("", out ("k1"));
}

void
clobber_k2 ()
{
  rsasm ("", out ("k2"));
}

void
clobber_k3 ()
{
  rsasm ("", out ("k3"));
}

void
clobber_k4 ()
{
  rsasm ("", out ("k4"));
}

void
clobber_k5 ()
{
  rsasm ("", out ("k5"));
}

void
clobber_k6 ()
{
  rsasm ("", out ("k6"));
}

void
clobber_k7 ()
{
  rsasm ("", out ("k7"));
}

void
clobber_k0 ()
{
  rsasm ("", out ("k0"));
}

void
clobber_st_0_ ()
{
  rsasm ("", out ("st(0)"));
  rsasm ("", out ("st"));
}

void
clobber_st_1_ ()
{
  rsasm ("", out ("st(1)"));
}

void
clobber_st_2_ ()
{
  rsasm ("", out ("st(2)"));
}

void
clobber_st_3_ ()
{
  rsasm ("", out ("st(3)"));
}

void
clobber_st_4_ ()
{
  rsasm ("", out ("st(4)"));
}

void
clobber_st_5_ ()
{
  rsasm ("", out ("st(5)"));
}

void
clobber_st_6_ ()
{
  rsasm ("", out ("st(6)"));
}

void
clobber_st_7_ ()
{
  rsasm ("", out ("st(7)"));
}

void
clobber_mm0 ()
{
  rsasm ("", out ("mm0"));
}

void
clobber_mm1 ()
{
  rsasm ("", out ("mm1"));
}

void
clobber_mm2 ()
{
  rsasm ("", out ("mm2"));
}

void
clobber_mm3 ()
{
  rsasm ("", out ("mm3"));
}

void
clobber_mm4 ()
{
  rsasm ("", out ("mm4"));
}

void
clobber_mm5 ()
{
  rsasm ("", out ("mm5"));
}

void
clobber_mm6 ()
{
  rsasm ("", out ("mm6"));
}

void
clobber_mm7 ()
{
  rsasm ("", out ("mm7"));
}

void
clobber_tmm0 ()
{
  rsasm ("", out ("tmm0"));
}

void
clobber_tmm1 ()
{
  rsasm ("", out ("tmm1"));
}

void
clobber_tmm2 ()
{
  rsasm ("", out ("tmm2"));
}

void
clobber_tmm3 ()
{
  rsasm ("", out ("tmm3"));
}

void
clobber_tmm4 ()
{
  rsasm ("", out ("tmm4"));
}

void
clobber_tmm5 ()
{
  rsasm ("", out ("tmm5"));
}

void
clobber_tmm6 ()
{
  rsasm ("", out ("tmm6"));
}

void
clobber_tmm7 ()
{
  rsasm ("", out ("tmm7"));
}

void
abi_C ()
{
  rsasm ("", clobber_abi ("C"));
}

void
abi_system ()
{
  rsasm ("", clobber_abi ("system"));
}

void
abi_sysv64 ()
{
  rsasm ("", clobber_abi ("sysv64"));
}

void
abi_efiapi ()
{
  rsasm ("", clobber_abi ("efiapi"));
}

void
abi_win64 ()
{
  rsasm ("", clobber_abi ("win64"));
}
