// { dg-rule "rsasm.labels.compiler" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Labels like the compiler's are the block's own if it defines them.
#include "scan-test.h"

NOINLINE static word_t
f (word_t a)
{
  for (int i = 0; i < 3; i++)
    rsasm (JUMP (".L1"), INC ("{a}"), ".L1:", JUMP (".LC0"), ".L2:",
	   INC ("{a}"), ".LC0:", INC ("{a}"), inout (reg, a));
  return a;
}

int
main ()
{
  CHECK (f (1) == 4);
  switch (opaque (5))
    {
    case 1: return 1;
    case 2: return 2;
    case 3: return 3;
    case 5: return 0;
    case 6: return 6;
    default: return 7;
    }
}
