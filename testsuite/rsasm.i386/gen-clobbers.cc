// { dg-rule "asm.register-operands.supported-register-classes" "asm.abi-clobbers.supported-abis" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every register and ABI as a clobber.
#include <rsasm.h>

void
clobber_ax ()
{
  rsasm ("", out ("ax"));
  rsasm ("", out ("eax"));
}

void
clobber_bx ()
{
  rsasm ("", out ("bx"));
  rsasm ("", out ("ebx"));
}

void
clobber_cx ()
{
  rsasm ("", out ("cx"));
  rsasm ("", out ("ecx"));
}

void
clobber_dx ()
{
  rsasm ("", out ("dx"));
  rsasm ("", out ("edx"));
}

void
clobber_si ()
{
  rsasm ("", out ("si"));
  rsasm ("", out ("esi"));
}

void
clobber_di ()
{
  rsasm ("", out ("di"));
  rsasm ("", out ("edi"));
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
clobber_ah ()
{
  rsasm ("", out ("ah"));
}

void
clobber_bh ()
{
  rsasm ("", out ("bh"));
}

void
clobber_ch ()
{
  rsasm ("", out ("ch"));
}

void
clobber_dh ()
{
  rsasm ("", out ("dh"));
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
abi_efiapi ()
{
  rsasm ("", clobber_abi ("efiapi"));
}

void
abi_cdecl ()
{
  rsasm ("", clobber_abi ("cdecl"));
}

void
abi_stdcall ()
{
  rsasm ("", clobber_abi ("stdcall"));
}

void
abi_fastcall ()
{
  rsasm ("", clobber_abi ("fastcall"));
}
