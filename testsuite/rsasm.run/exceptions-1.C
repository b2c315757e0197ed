// { dg-rule "asm.scope.asm" }
// { dg-torture "-O0" "-O2" "-O2 -fnon-call-exceptions" "-O0 -fnon-call-exceptions" }
// Blocks among exceptions: in try, in handlers, with destructors around.
#include "rsasm-test.h"

static int destroyed;
struct guard { ~guard () { destroyed++; } };

NOINLINE static void
thrower (word_t x)
{
  if (x > 3)
    throw x;
}

NOINLINE static word_t
f (word_t x)
{
  word_t r = 0;
  try
    {
      guard g;
      rsasm (MOV ("{r}", "{x}"), out (reg, r), in (reg, x));
      thrower (r);
      rsasm (ADD ("{r}", "10"), inout (reg, r));
    }
  catch (word_t caught)
    {
      rsasm (ADD ("{r}", "{caught}"), inout (reg, r), in (reg, caught));
    }
  return r;
}

int
main ()
{
  CHECK (f (1) == 11);
  CHECK (f (5) == 10);
  CHECK (destroyed == 2);
}
