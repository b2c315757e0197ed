// { dg-rule "asm.options.supported-options.readonly" }
// A readonly block sees every store that came before it.
#include "rsasm-test.h"

static int integer;
static double real;
static word_t array[4];

NOINLINE static word_t
read (const void *p)
{
  word_t r;
  rsasm (LOAD ("{r}", "{p}"), out (reg, r), in (reg, p), options (readonly));
  return r;
}

int
main ()
{
  for (word_t i = 0; i < 4; i++)
    {
      array[i] = i;
      word_t r;
      rsasm (LOAD ("{r}", "{1}"), out (reg, r), in (reg, &array[i]),
	     options (readonly));
      CHECK (r == i);
    }
  integer = 3;
  uint32_t n;
  rsasm (LOAD32 ("{n:" W32 "}", "{1}"), out (reg, n), in (reg, &integer),
	 options (readonly, nostack));
  CHECK (n == 3);
  real = 1.0;
  rsasm (LOAD32 ("{n:" W32 "}", "{1}"), out (reg, n), in (reg, &real),
	 options (readonly));
  CHECK (n == 0);
  word_t local = 4;
  CHECK (read (&local) == 4);
  local = 5;
  CHECK (read (&local) == 5);
  word_t *heap = new word_t (6);
  word_t r;
  rsasm (LOAD ("{r}", "{heap}"), out (reg, r), in (reg, heap),
	 options (readonly));
  CHECK (r == 6);
  delete heap;
}
