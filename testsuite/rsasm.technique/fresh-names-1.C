// { dg-require-rsasm-target x86 }
// { dg-without fresh_names "-O0" assemble "already defined" }
// { dg-without fresh_names "-O2" assemble "already defined" }
// Labels of two blocks, and of two copies of one, do not clash.
#include "rsasm-test.h"

static inline word_t
count (word_t n)
{
  rsasm ("loop:", "dec {n}", "jnz loop", inout (reg, n));
  return n;
}

int
main ()
{
  CHECK (count (3) == 0);
  CHECK (count (4) == 0);
  word_t n = 5;
  rsasm ("loop:", "dec {n}", "jnz loop", inout (reg, n));
  CHECK (n == 0);
}
