// { dg-rule "asm.register-operands.error-overlapping" }
// { dg-require-rsasm-target i386 x86_64 }
// A part of a register and the register.
#include "rsasm-test.h"

void
f (short s, signed char c)
{
  rsasm ("", in ("ax", s), in ("al", c)); // { dg-error "32: register 'al' conflicts with register 'ax'" asm.register-operands.error-overlapping }
  rsasm ("", out ("cl"), out ("ecx")); // { dg-error "31: register 'ecx' conflicts with register 'cl'" asm.register-operands.error-overlapping }
}
