// { dg-without opaque_byte "-O1" run "f" }
// { dg-without opaque_byte "-O2" run "f" }
// A block with readonly sees what was stored before it.
#include "rsasm-test.h"

NOINLINE word_t
f ()
{
  word_t x = 1, t, *p = &x;
  rsasm (LOAD ("{t}", "{p}"), out (reg, t), in (reg, p), options (readonly));
  return t;
}

int
main ()
{
  word_t a[64];
  for (word_t &x : a)
    x = 77;
  opaque (a);
  CHECK (f () == 1);
}
