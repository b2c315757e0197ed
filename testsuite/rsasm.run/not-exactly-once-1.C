// { dg-rule "asm.rules.not-exactly-once" }
// Blocks can be inlined, unrolled, cloned and merged.
#include "rsasm-test.h"

__attribute__ ((always_inline)) static inline word_t
bump (word_t x)
{
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

NOINLINE static word_t
unrolled ()
{
  word_t x = 0;
#pragma GCC unroll 8
  for (int i = 0; i < 8; i++)
    x = bump (x);
  return x;
}

static word_t
recursive (word_t n)
{
  return n ? bump (recursive (n - 1)) : 0;
}

NOINLINE static word_t
branches (int c)
{
  word_t x = c;
  if (c & 1)
    x = bump (x);
  else
    x = bump (x);
  return x;
}

int
main ()
{
  CHECK (unrolled () == 8);
  CHECK (recursive (opaque (10ul)) == 10);
  CHECK (branches (3) == 4 && branches (4) == 5);
}
