// { dg-rule "asm.operand-type.supported-operands.inout" }
// inout reads and writes one place.
#include "rsasm-test.h"

struct counter
{
  word_t n;
  void bump () { rsasm (ADD ("{0}", "1"), inout (reg, n)); }
  void bump_this () { rsasm (ADD ("{0}", "1"), inout (reg, this->n)); }
};

NOINLINE static void
bump (word_t &r, word_t *p, word_t (&a)[2], int i)
{
  rsasm (ADD ("{r}", "1"), inout (reg, r));
  rsasm (ADD ("{0}", "1"), inout (reg, *p));
  rsasm (ADD ("{0}", "1"), inout (reg, a[i]));
}

int
main ()
{
  word_t x = 4, y = 5, a[2] = { 6, 7 };
  rsasm (ADD ("{0}", "1"), inout (reg, x));
  CHECK (x == 5);
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  CHECK (x == 6);
  rsasm (ADD (REG0, "1"), inout (REG0, x));
  CHECK (x == 7);
  bump (x, &y, a, 1);
  CHECK (x == 8 && y == 6 && a[0] == 6 && a[1] == 8);
  counter c = { 1 };
  c.bump ();
  c.bump_this ();
  CHECK (c.n == 3);
  static word_t s = 1;
  rsasm (ADD ("{s}", "{s}"), inout (reg, s));
  CHECK (s == 2);
}
