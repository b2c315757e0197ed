// { dg-require-rsasm-target x86 }
// { dg-without neighbour_clobbers "-O1" run "r == 6" }
// { dg-without neighbour_clobbers "-O2" run "r == 6" }
// A block that uses an mm register destroys the x87 stack.
#include "rsasm-test.h"
using rsasm::_;

NOINLINE long double
f (long double x, long double y)
{
  long double z = x * y;
  rsasm ("pxor mm0, mm0", "emms", out ("mm0", _));
  return z + y - y;
}

int
main ()
{
  long double r = f (2, 3);
  CHECK (r == 6);
}
