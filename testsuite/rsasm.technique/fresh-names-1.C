// { dg-without fresh_names "-O0" assemble "already defined" }
// { dg-without fresh_names "-O2" assemble "already defined" }
// Labels of two blocks, and of two copies of one, do not clash.
#include "rsasm-test.h"

#ifdef TEST_X86
# define COUNT "dec {n}", "jnz loop"
#else
# define COUNT "subs {n}, {n}, #1", "b.ne loop"
#endif

static inline word_t
count (word_t n)
{
  rsasm ("loop:", COUNT, inout (reg, n));
  return n;
}

int
main ()
{
  CHECK (count (3) == 0);
  CHECK (count (4) == 0);
  word_t n = 5;
  rsasm ("loop:", COUNT, inout (reg, n));
  CHECK (n == 0);
}
