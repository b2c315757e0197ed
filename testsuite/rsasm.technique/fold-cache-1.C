// { dg-without fold_cache "-O0" compile "not translated" }
// A block inside a folded expression does not come back.
#include "rsasm-test.h"

word_t g;

NOINLINE int
f (word_t n)
{
  return (rsasm (MOV ("{t}", "{n}"), in (reg, n), let (t, out (reg, g))), n)
	 ? 3 : 4;
}

int
main ()
{
  CHECK (f (5) == 3 && g == 5);
  CHECK (f (0) == 4 && g == 0);
}
