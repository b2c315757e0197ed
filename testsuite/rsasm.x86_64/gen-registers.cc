// { dg-rule "asm.register-names.supported-register-aliases" "asm.register-operands.equivalence-to-base-register" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: a value through every register name.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
typedef long long T_i64;
typedef signed char T_i8;

int failures;

void
in_ax ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, ax", inout (reg, o), in ("ax", v));
  failures += o != 45;
}

void
in_eax ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, eax", inout (reg, o), in ("eax", v));
  failures += o != 45;
}

void
in_rax ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rax", inout (reg, o), in ("rax", v));
  failures += o != 45;
}

void
in_bx ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, bx", inout (reg, o), in ("bx", v));
  failures += o != 45;
}

void
in_ebx ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, ebx", inout (reg, o), in ("ebx", v));
  failures += o != 45;
}

void
in_rbx ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rbx", inout (reg, o), in ("rbx", v));
  failures += o != 45;
}

void
in_cx ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, cx", inout (reg, o), in ("cx", v));
  failures += o != 45;
}

void
in_ecx ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, ecx", inout (reg, o), in ("ecx", v));
  failures += o != 45;
}

void
in_rcx ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rcx", inout (reg, o), in ("rcx", v));
  failures += o != 45;
}

void
in_dx ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, dx", inout (reg, o), in ("dx", v));
  failures += o != 45;
}

void
in_edx ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, edx", inout (reg, o), in ("edx", v));
  failures += o != 45;
}

void
in_rdx ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rdx", inout (reg, o), in ("rdx", v));
  failures += o != 45;
}

void
in_si ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, si", inout (reg, o), in ("si", v));
  failures += o != 45;
}

void
in_esi ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, esi", inout (reg, o), in ("esi", v));
  failures += o != 45;
}

void
in_rsi ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rsi", inout (reg, o), in ("rsi", v));
  failures += o != 45;
}

void
in_di ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, di", inout (reg, o), in ("di", v));
  failures += o != 45;
}

void
in_edi ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, edi", inout (reg, o), in ("edi", v));
  failures += o != 45;
}

void
in_rdi ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, rdi", inout (reg, o), in ("rdi", v));
  failures += o != 45;
}

void
in_r8 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r8", inout (reg, o), in ("r8", v));
  failures += o != 45;
}

void
in_r8w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r8w", inout (reg, o), in ("r8w", v));
  failures += o != 45;
}

void
in_r8d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r8d", inout (reg, o), in ("r8d", v));
  failures += o != 45;
}

void
in_r9 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r9", inout (reg, o), in ("r9", v));
  failures += o != 45;
}

void
in_r9w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r9w", inout (reg, o), in ("r9w", v));
  failures += o != 45;
}

void
in_r9d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r9d", inout (reg, o), in ("r9d", v));
  failures += o != 45;
}

void
in_r10 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r10", inout (reg, o), in ("r10", v));
  failures += o != 45;
}

void
in_r10w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r10w", inout (reg, o), in ("r10w", v));
  failures += o != 45;
}

void
in_r10d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r10d", inout (reg, o), in ("r10d", v));
  failures += o != 45;
}

void
in_r11 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r11", inout (reg, o), in ("r11", v));
  failures += o != 45;
}

void
in_r11w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r11w", inout (reg, o), in ("r11w", v));
  failures += o != 45;
}

void
in_r11d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r11d", inout (reg, o), in ("r11d", v));
  failures += o != 45;
}

void
in_r12 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r12", inout (reg, o), in ("r12", v));
  failures += o != 45;
}

void
in_r12w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r12w", inout (reg, o), in ("r12w", v));
  failures += o != 45;
}

void
in_r12d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r12d", inout (reg, o), in ("r12d", v));
  failures += o != 45;
}

void
in_r13 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r13", inout (reg, o), in ("r13", v));
  failures += o != 45;
}

void
in_r13w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r13w", inout (reg, o), in ("r13w", v));
  failures += o != 45;
}

void
in_r13d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r13d", inout (reg, o), in ("r13d", v));
  failures += o != 45;
}

void
in_r14 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r14", inout (reg, o), in ("r14", v));
  failures += o != 45;
}

void
in_r14w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r14w", inout (reg, o), in ("r14w", v));
  failures += o != 45;
}

void
in_r14d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r14d", inout (reg, o), in ("r14d", v));
  failures += o != 45;
}

void
in_r15 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, r15", inout (reg, o), in ("r15", v));
  failures += o != 45;
}

void
in_r15w ()
{
  T_i16 v = 45;
  T_i16 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:x}, r15w", inout (reg, o), in ("r15w", v));
  failures += o != 45;
}

void
in_r15d ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:e}, r15d", inout (reg, o), in ("r15d", v));
  failures += o != 45;
}

void
in_al ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, al", inout (reg, o), in ("al", v));
  failures += (T_i8) o != 45;
}

void
in_bl ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, bl", inout (reg, o), in ("bl", v));
  failures += (T_i8) o != 45;
}

void
in_cl ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, cl", inout (reg, o), in ("cl", v));
  failures += (T_i8) o != 45;
}

void
in_dl ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, dl", inout (reg, o), in ("dl", v));
  failures += (T_i8) o != 45;
}

void
in_sil ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, sil", inout (reg, o), in ("sil", v));
  failures += (T_i8) o != 45;
}

void
in_dil ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, dil", inout (reg, o), in ("dil", v));
  failures += (T_i8) o != 45;
}

void
in_r8b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r8b", inout (reg, o), in ("r8b", v));
  failures += (T_i8) o != 45;
}

void
in_r9b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r9b", inout (reg, o), in ("r9b", v));
  failures += (T_i8) o != 45;
}

void
in_r10b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r10b", inout (reg, o), in ("r10b", v));
  failures += (T_i8) o != 45;
}

void
in_r11b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r11b", inout (reg, o), in ("r11b", v));
  failures += (T_i8) o != 45;
}

void
in_r12b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r12b", inout (reg, o), in ("r12b", v));
  failures += (T_i8) o != 45;
}

void
in_r13b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r13b", inout (reg, o), in ("r13b", v));
  failures += (T_i8) o != 45;
}

void
in_r14b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r14b", inout (reg, o), in ("r14b", v));
  failures += (T_i8) o != 45;
}

void
in_r15b ()
{
  T_i8 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:l}, r15b", inout (reg, o), in ("r15b", v));
  failures += (T_i8) o != 45;
}

void
in_xmm0 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm0", inout (reg, o), in ("xmm0", v));
  failures += o != 45;
}

void
in_xmm1 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm1", inout (reg, o), in ("xmm1", v));
  failures += o != 45;
}

void
in_xmm2 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm2", inout (reg, o), in ("xmm2", v));
  failures += o != 45;
}

void
in_xmm3 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm3", inout (reg, o), in ("xmm3", v));
  failures += o != 45;
}

void
in_xmm4 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm4", inout (reg, o), in ("xmm4", v));
  failures += o != 45;
}

void
in_xmm5 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm5", inout (reg, o), in ("xmm5", v));
  failures += o != 45;
}

void
in_xmm6 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm6", inout (reg, o), in ("xmm6", v));
  failures += o != 45;
}

void
in_xmm7 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm7", inout (reg, o), in ("xmm7", v));
  failures += o != 45;
}

void
in_xmm8 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm8", inout (reg, o), in ("xmm8", v));
  failures += o != 45;
}

void
in_xmm9 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm9", inout (reg, o), in ("xmm9", v));
  failures += o != 45;
}

void
in_xmm10 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm10", inout (reg, o), in ("xmm10", v));
  failures += o != 45;
}

void
in_xmm11 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm11", inout (reg, o), in ("xmm11", v));
  failures += o != 45;
}

void
in_xmm12 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm12", inout (reg, o), in ("xmm12", v));
  failures += o != 45;
}

void
in_xmm13 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm13", inout (reg, o), in ("xmm13", v));
  failures += o != 45;
}

void
in_xmm14 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm14", inout (reg, o), in ("xmm14", v));
  failures += o != 45;
}

void
in_xmm15 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("movq {o}, xmm15", inout (reg, o), in ("xmm15", v));
  failures += o != 45;
}

int
main ()
{
  in_ax ();
  in_eax ();
  in_rax ();
  in_bx ();
  in_ebx ();
  in_rbx ();
  in_cx ();
  in_ecx ();
  in_rcx ();
  in_dx ();
  in_edx ();
  in_rdx ();
  in_si ();
  in_esi ();
  in_rsi ();
  in_di ();
  in_edi ();
  in_rdi ();
  in_r8 ();
  in_r8w ();
  in_r8d ();
  in_r9 ();
  in_r9w ();
  in_r9d ();
  in_r10 ();
  in_r10w ();
  in_r10d ();
  in_r11 ();
  in_r11w ();
  in_r11d ();
  in_r12 ();
  in_r12w ();
  in_r12d ();
  in_r13 ();
  in_r13w ();
  in_r13d ();
  in_r14 ();
  in_r14w ();
  in_r14d ();
  in_r15 ();
  in_r15w ();
  in_r15d ();
  in_al ();
  in_bl ();
  in_cl ();
  in_dl ();
  in_sil ();
  in_dil ();
  in_r8b ();
  in_r9b ();
  in_r10b ();
  in_r11b ();
  in_r12b ();
  in_r13b ();
  in_r14b ();
  in_r15b ();
  in_xmm0 ();
  in_xmm1 ();
  in_xmm2 ();
  in_xmm3 ();
  in_xmm4 ();
  in_xmm5 ();
  in_xmm6 ();
  in_xmm7 ();
  in_xmm8 ();
  in_xmm9 ();
  in_xmm10 ();
  in_xmm11 ();
  in_xmm12 ();
  in_xmm13 ();
  in_xmm14 ();
  in_xmm15 ();
  return failures != 0;
}
