// { dg-rule "asm.ts-args.register-operands" }
// Explicit registers are named in the text, without braces.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm (MOV (REG1, REG0), in (REG0, a), out (REG1, r));
}
