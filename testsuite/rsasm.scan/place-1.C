// { dg-rule "rsasm.flow.place" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// A label stands where other assembly has ".+8"; the location counter may be
// used in data.
#include "scan-test.h"

NOINLINE static word_t
f (word_t a)
{
  rsasm (JUMP ("1f"), "2: .4byte . - 2b, 3f - .", ".balign 4", "3: 1:",
	 INC ("{a}"), inout (reg, a));
  return a;
}

int
main ()
{
  CHECK (f (1) == 2);
}
