// { dg-rule "asm.scope.asm" }
// Blocks within expressions: comma, condition, for, logical operators.
#include "rsasm-test.h"

static word_t counter;

static void
bump ()
{
  rsasm (ADD ("{counter}", "1"), inout (reg, counter));
}

NOINLINE static int
comma (int n)
{
  word_t x = n;
  return (rsasm (ADD ("{x}", "1"), inout (reg, x)), x == 4) ? 3 : 4;
}

NOINLINE static word_t
conditional (bool c)
{
  word_t x = 0;
  c ? rsasm (ADD ("{x}", "1"), inout (reg, x))
    : rsasm (ADD ("{x}", "2"), inout (reg, x));
  return x;
}

NOINLINE static word_t
loop (int n)
{
  word_t x = 0;
  for (int i = 0; i < n; i++, rsasm (ADD ("{x}", "3"), inout (reg, x)))
    ;
  return x;
}

NOINLINE static bool
logical (bool a)
{
  word_t x = 0;
  bool r = a && (rsasm (MOV ("{x}", "1"), out (reg, x)), true);
  return r == (x == 1);
}

NOINLINE static word_t
jumps (int n)
{
  word_t x = 0;
again:
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  if (--n > 0)
    goto again;
  switch (x)
    {
    case 3:
      rsasm (ADD ("{x}", "10"), inout (reg, x));
      [[fallthrough]];
    case 4:
      rsasm (ADD ("{x}", "100"), inout (reg, x));
    }
  return x;
}

int
main ()
{
  bump ();
  bump ();
  CHECK (counter == 2);
  CHECK (comma (3) == 3 && comma (4) == 4);
  CHECK (conditional (true) == 1 && conditional (false) == 2);
  CHECK (loop (4) == 12);
  CHECK (logical (true) && logical (false));
  CHECK (jumps (3) == 113 && jumps (4) == 104);
}
