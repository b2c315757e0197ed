// { dg-rule "asm.register-names.supported-register-aliases" "asm.register-operands.equivalence-to-base-register" }
// { dg-do run }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: a value through every register name.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
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
  rsasm ("mov {o}, eax", inout (reg, o), in ("eax", v));
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
  rsasm ("mov {o}, ebx", inout (reg, o), in ("ebx", v));
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
  rsasm ("mov {o}, ecx", inout (reg, o), in ("ecx", v));
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
  rsasm ("mov {o}, edx", inout (reg, o), in ("edx", v));
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
  rsasm ("mov {o}, esi", inout (reg, o), in ("esi", v));
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
  rsasm ("mov {o}, edi", inout (reg, o), in ("edi", v));
  failures += o != 45;
}

void
in_al ()
{
  T_i8 v = 45;
  T_i8 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, al", inout (reg_byte, o), in ("al", v));
  failures += (T_i8) o != 45;
}

void
in_bl ()
{
  T_i8 v = 45;
  T_i8 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, bl", inout (reg_byte, o), in ("bl", v));
  failures += (T_i8) o != 45;
}

void
in_cl ()
{
  T_i8 v = 45;
  T_i8 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, cl", inout (reg_byte, o), in ("cl", v));
  failures += (T_i8) o != 45;
}

void
in_dl ()
{
  T_i8 v = 45;
  T_i8 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, dl", inout (reg_byte, o), in ("dl", v));
  failures += (T_i8) o != 45;
}

int
main ()
{
  in_ax ();
  in_eax ();
  in_bx ();
  in_ebx ();
  in_cx ();
  in_ecx ();
  in_dx ();
  in_edx ();
  in_si ();
  in_esi ();
  in_di ();
  in_edi ();
  in_al ();
  in_bl ();
  in_cl ();
  in_dl ();
  return failures != 0;
}
