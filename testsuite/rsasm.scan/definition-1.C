// { dg-rule "rsasm.symbols.definition" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// A symbol that a block defines is its own, whatever else has its name.
#include "scan-test.h"

extern "C" { word_t value = 5; }

static inline word_t
f ()
{
  word_t r;
  rsasm (".set value, 9", "again: main = value + 1",
#if TEST_X86
	 "mov {r}, offset main",
#else
	 "mov {r}, #main",
#endif
	 out (reg, r));
  return r;
}

int
main ()
{
  CHECK (f () + f () == 20);
  CHECK (value == 5);
}
