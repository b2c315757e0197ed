// { dg-require-rsasm-target aarch64 }
// { dg-without flag_clobbers "-O2" run "f" }
// Flags do not live across a block.
#include "rsasm-test.h"

NOINLINE int
f (word_t a, word_t b)
{
  int less = a < b;
  word_t t;
  rsasm ("adds {t}, {a}, {b}", out (reg, t), in (reg, a), in (reg, b));
  return t == 30 ? (a < b ? 10 : 20) : less;
}

int
main ()
{
  CHECK (f (10, 20) == 10);
  CHECK (f (20, 10) == 20);
  CHECK (f (20, 11) == 0);
}
