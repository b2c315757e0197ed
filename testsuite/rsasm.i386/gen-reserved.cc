// { dg-rule "asm.register-names.not-for-io" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: registers that can be no operand.
#include <rsasm.h>

void
f ()
{
  long v = 0;
  rsasm ("", in ("bp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ebp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("sp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("esp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ip", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("eip", v)); // { dg-error "." asm.register-names.not-for-io }
}
