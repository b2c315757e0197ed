// { dg-rule "asm.options.supported-options.pure" }
// A pure block gives its outputs, and may be removed when they are unused.
#include "rsasm-test.h"

static word_t memory = 5;

static word_t
increment (word_t x)
{
  word_t z;
  rsasm (ADD ("{0}", "1"), inout (reg, x, z), options (pure, nomem));
  return z;
}

static word_t
read (const word_t *p)
{
  word_t z;
  rsasm (LOAD ("{z}", "{p}"), out (reg, z), in (reg, p),
	 options (pure, readonly));
  return z;
}

int
main ()
{
  word_t x = opaque (4ul);
  CHECK (increment (x) == 5 && increment (x) == 5);
  increment (x);
  CHECK (read (&memory) == 5);
  memory = 6;
  CHECK (read (&memory) == 6);
  word_t sum = 0;
  for (int i = 0; i < 4; i++)
    {
      memory = i;
      sum += read (&memory);
    }
  CHECK (sum == 6);
  word_t local = 8;
  CHECK (read (&local) == 8);
  local = 9;
  CHECK (read (&local) == 9);
}
