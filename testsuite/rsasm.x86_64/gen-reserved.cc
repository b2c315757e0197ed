// { dg-rule "asm.register-names.not-for-io" }
// { dg-do compile }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: registers that can be no operand.
#include <rsasm.h>

void
f ()
{
  long v = 0;
  rsasm ("", in ("bp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("bpl", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ebp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("rbp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("sp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("spl", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("esp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("rsp", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ip", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("eip", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("rip", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ah", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("bh", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("ch", v)); // { dg-error "." asm.register-names.not-for-io }
  rsasm ("", in ("dh", v)); // { dg-error "." asm.register-names.not-for-io }
}
