// { dg-rule "asm.operand-type.supported-operands.in" }
// An input reaches the block and keeps its value, whatever it comes from.
#include "rsasm-test.h"

struct point { word_t x, y; word_t &ref; };

static word_t
twice (word_t v)
{
  word_t r;
  rsasm (MOV ("{r}", "{v}"), ADD ("{r}", "{v}"), out (reg, r), in (reg, v));
  CHECK (r == 2 * v);
  return r;
}

int
main ()
{
  word_t a[3] = { opaque (1ul), 2, 3 };
  word_t target = 7;
  point p = { 5, 6, target };
  word_t r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, a[opaque (2)]));
  CHECK (r == 3);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, p.y));
  CHECK (r == 6);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, p.ref));
  CHECK (r == 7);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, *(&a[0] + 1)));
  CHECK (r == 2);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, p.x * 3 + a[1]));
  CHECK (r == 17);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, 41ul));
  CHECK (r == 41);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, word_t (-1)));
  CHECK (r == ~word_t (0));
  CHECK (twice (opaque (21ul)) == 42);
  CHECK (twice (21) == 42);
}
