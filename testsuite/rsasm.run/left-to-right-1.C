// { dg-rule "asm.operand-type.left-to-right" }
// Operands are evaluated from left to right.
#include "rsasm-test.h"

static int order;
static word_t places[4];

NOINLINE static word_t
value (int n)
{
  order = order * 10 + n;
  return n;
}

NOINLINE static word_t &
place (int n)
{
  order = order * 10 + n;
  return places[n];
}

int
main ()
{
  word_t x = opaque (1ul), a, b;
  rsasm (MOV ("{}", "{2}"), MOV ("{}", "{3}"), out (reg, a), out (reg, b),
	 in (reg, x), in (reg, ++x));
  CHECK (a == 1 && b == 2 && x == 2);
  rsasm (MOV ("{}", "{2}"), MOV ("{}", "{3}"), out (reg, a), out (reg, b),
	 in (reg, x++), in (reg, x));
  CHECK (a == 2 && b == 3 && x == 3);
  rsasm (MOV ("{0}", "{1}"), MOV ("{2}", "{3}"), out (reg, place (1)),
	 in (reg, value (2)), out (reg, place (3)), in (reg, value (4)));
  CHECK (order == 1234 && places[1] == 2 && places[3] == 4);
  order = 0;
  rsasm (ADD ("{0}", "{1}"), inout (reg, place (1)), in (reg, value (2)));
  CHECK (order == 12 && places[1] == 4);
  order = 0;
  rsasm (ADD ("{0}", "1"), inout (reg, value (1), place (2)));
  CHECK (order == 12 && places[2] == 2);
  order = 0;
  rsasm (MOV (REG1, REG0), in (REG0, value (3)), out (REG1, place (1)),
	 in (REG2, value (2)));
  CHECK (order == 312 && places[1] == 3);
}
