// { dg-rule "asm.ts-args.before-other-args" }
// Template strings come first, then operands.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("nop", "/* {} */", "nop", line ("nop"), in (reg, a));
}
