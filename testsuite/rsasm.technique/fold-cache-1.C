// { dg-without fold_cache "-O0" compile "not translated" }
// A block inside a folded expression does not come back.
#include "rsasm-test.h"

word_t g;
int array[4] = { 1, 2, 3, 4 };

#define SET(x)								\
  rsasm (MOV ("{t}", "{0}"), in (reg, x), let (t, out (reg, g)))

NOINLINE bool
f (word_t n)
{
  return n && (SET (n), true);
}

NOINLINE int
subscript (word_t n)
{
  return array[(SET (n), n)];
}

int
main ()
{
  CHECK (f (5) && g == 5);
  CHECK (!f (0) && g == 5);
  CHECK (subscript (2) == 3 && g == 2);
}
