// { dg-rule "rsasm.labels.duplicate" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Numeric labels may be defined again, symbols be given another value, and
// the same names stand in several blocks.
#include "scan-test.h"

NOINLINE static word_t
f (word_t a)
{
  rsasm ("1:", JUMP ("1f"), JUMP ("1b"), "1:", JUMP ("1f"), JUMP ("1b"), "1:",
	 "x:", INC ("{a}"), inout (reg, a));
  rsasm ("1:", JUMP ("x"), JUMP ("1b"), "x:", INC ("{a}"), inout (reg, a));
  return a;
}

NOINLINE static word_t
g ()
{
  word_t r;
  rsasm (".set n, 5", ".set n, n + 1", "n = n * 2", ".equ m, n", ".equiv k, m",
#if TEST_X86
	 "mov {r}, k",
#else
	 "mov {r}, #k",
#endif
	 out (reg, r));
  return r;
}

int
main ()
{
  CHECK (f (1) == 3);
  CHECK (g () == 12);
}
