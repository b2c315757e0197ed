// { dg-rule "asm.register-operands.error-overlapping" }
// { dg-require-rsasm-target i386 x86_64 }
// Parts of different registers do not overlap.
#include "rsasm-test.h"

void
f (signed char c, short s)
{
  rsasm ("", in ("al", c), in ("bl", c), in ("cx", s), in ("dx", s));
}
