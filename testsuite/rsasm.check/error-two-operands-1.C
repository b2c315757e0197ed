// { dg-rule "asm.register-operands.error-two-operands" }
// One register for an input and a late output is one register.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("", in (REG0, a), lateout (REG0, r));
  rsasm ("", in (REG0, a), lateout (REG0));
  rsasm ("", inout (REG0, a), in (REG1, a), out (REG2, r));
}
