// { dg-rule "asm.ts-args.at-least-once" }
// Use in a comment is use; explicit registers need none.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {} {b} */", in (reg, a), in (reg, b), in (REG0, a));
  rsasm ("nop # {0}" , in (reg, a), when (sizeof a == 1, in (reg, b)));
}
