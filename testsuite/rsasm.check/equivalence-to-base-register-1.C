// { dg-rule "asm.register-operands.equivalence-to-base-register" }
// { dg-require-rsasm-target x86 }
// Other registers are others.
#include "rsasm-test.h"

void
f (int a, short b, signed char c)
{
  rsasm ("", in ("eax", a), in ("cx", b), in ("dl", c), out ("esi"));
}
