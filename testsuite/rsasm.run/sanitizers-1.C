// { dg-rule "asm.scope.asm" }
// { dg-require-support asan ubsan }
// { dg-torture "-O0" "-O2" "-O1" }
// { dg-additional-options "-fsanitize=address,undefined -fno-sanitize-recover=all" }
// { dg-skip-if "slow and needs shadow memory" { target cross } }
// Sanitizers instrument around blocks, never between a register and its use.
#include "rsasm-test.h"

struct s { word_t a[4]; word_t b; };

NOINLINE static word_t
f (s *p, int i, word_t x)
{
  word_t r;
  rsasm (MOV (REG0, REG1), ADD (REG0, REG2), out (REG0, p->a[i]),
	 in (REG1, p->b), in (REG2, x / p->b));
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, p->a[i]));
  rsasm (ADD (REG1, REG2), inout (REG1, p->a[i + 1]), in (REG2, p->a[i] * x));
  return r;
}

int
main ()
{
  s v = { { 1, 2, 3, 4 }, 5 };
  CHECK (f (&v, opaque (1), 20) == 9);
  CHECK (v.a[1] == 9 && v.a[2] == 3 + 180);
  int n = opaque (7);
  rsasm (ADD ("{n:auto}", "1"), inout (reg, n));
  CHECK (n == 8);
}
