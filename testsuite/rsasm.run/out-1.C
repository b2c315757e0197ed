// { dg-rule "asm.operand-type.supported-operands.out" }
// An output is written to its place at the end, also if that had no value.
#include "rsasm-test.h"

struct point { word_t x, y; };

NOINLINE static void
store (word_t *p, word_t &q, point &s, word_t (&a)[3], int i)
{
  rsasm (MOV ("{}", "1"), out (reg, *p));
  rsasm (MOV ("{}", "2"), out (reg, q));
  rsasm (MOV ("{}", "3"), out (reg, s.y));
  rsasm (MOV ("{}", "4"), out (reg, a[i]));
  rsasm (MOV ("{}", "5"), out (reg, p[1]));
}

int
main ()
{
  word_t p[2], q, a[3] = { 0, 0, 0 };
  point s = { 9, 9 };
  store (p, q, s, a, 2);
  CHECK (p[0] == 1 && p[1] == 5 && q == 2 && s.x == 9 && s.y == 3
	 && a[0] == 0 && a[2] == 4);
}
