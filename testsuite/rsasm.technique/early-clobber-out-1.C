// { dg-without early_clobber_out "-O1" run "f" }
// { dg-without early_clobber_out "-O2" run "f" }
// An out has no register in common with an in.
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
  word_t r;
  rsasm (MOV ("{r}", "1"), ADD ("{r}", "{n}"), out (reg, r), in (reg, n));
  return same (r);
}

int
main ()
{
  CHECK (f (5) == 6);
}
