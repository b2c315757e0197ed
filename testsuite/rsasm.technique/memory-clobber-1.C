// { dg-without memory_clobber "-O1" run "f" }
// { dg-without memory_clobber "-O2" run "f" }
// A block without nomem sees and changes memory.
#include "rsasm-test.h"

NOINLINE word_t
f (word_t *p)
{
  *p = 1;
  word_t t;
  rsasm (LOAD ("{t}", "{p}"), ADD ("{t}", "1"), STORE ("{p}", "{t}"),
	 out (reg, t), in (reg, p));
  return *p;
}

int
main ()
{
  word_t x = 5;
  CHECK (f (&x) == 2);
}
