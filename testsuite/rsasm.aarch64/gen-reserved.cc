// { dg-rule "asm.register-names.not-for-io" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -w" }
// Written by gen-matrix: registers that can be no operand.
#include <rsasm.h>

void
f ()
{
  long v = 0;
  rsasm ("", in ("x29", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("w29", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("fp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("sp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("wsp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("xzr", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("wzr", v)); // { dg-error "." asm.register-names.not-for-io }
}
