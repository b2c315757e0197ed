// { dg-rule "asm.scope.asm" }
// { dg-require-support tsan }
// { dg-torture "-O0" "-O2" }
// { dg-additional-options "-fsanitize=thread" }
// { dg-skip-if "slow and needs shadow memory" { target cross } }
// Under the thread sanitizer stores of outputs are calls: all registers are
// read before the first of them.
#include "rsasm-test.h"

static word_t a, b, c;

NOINLINE static void
f (word_t *p, word_t *q, word_t *r)
{
  rsasm (MOV (REG0, "1"), MOV (REG1, "2"), MOV (REG2, "3"),
	 out (REG0, *p), out (REG1, *q), out (REG2, *r));
}

NOINLINE static void
g (word_t *p, word_t *q, word_t *r)
{
  rsasm (ADD (REG3, REG0), ADD (REG1, REG0), in (REG0, *r),
	 inout (REG1, *p), inout (REG3, *q));
}

int
main ()
{
  f (&a, &b, &c);
  CHECK (a == 1 && b == 2 && c == 3);
  g (&a, &b, &c);
  CHECK (a == 4 && b == 5);
}
