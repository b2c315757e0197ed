// { dg-without early_clobber_inout "-O1" run "f" }
// { dg-without early_clobber_inout "-O2" run "f" }
// An inout has no register in common with an in of equal value.
#include "rsasm-test.h"

NOINLINE word_t
same (word_t n)
{
  return opaque (n);
}

/* Both are best in the register of the first argument.  */
NOINLINE word_t
f (word_t n)
{
  word_t r = n;
  rsasm (ADD ("{r}", "{n}"), ADD ("{r}", "{n}"), inout (reg, r), in (reg, n));
  return same (r);
}

int
main ()
{
  CHECK (f (5) == 15);
}
