// { dg-rule "asm.ts-args.no-implicit" }
// A name reaches the operand that has it, not a variable.
#include "rsasm-test.h"

static word_t x = 5;

void
f (word_t a)
{
  rsasm ("/* {x} */", let (x, in (reg, a)));
  (void) x;
}
