// { dg-rule "rsasm.syntax.item" }
// A block among the operands of a block, through a lambda and a macro.
#include "rsasm-test.h"

#define DOUBLE(x)							\
  ([&] { word_t t = x;							\
	 rsasm (ADD ("{t}", "{t}"), inout (reg, t)); return t; } ())

static word_t
increment (word_t x)
{
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

int
main ()
{
  word_t a = opaque (3ul), r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, DOUBLE (a)));
  CHECK (r == 6);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, DOUBLE (DOUBLE (a))));
  CHECK (r == 12);
  rsasm (MOV ("{0}", "{1}"), ADD ("{0}", "{2}"), out (reg, r),
	 in (reg, increment (a)), in (reg, [] { word_t t;
	   rsasm (MOV ("{t}", "5"), out (reg, t)); return t; } ()));
  CHECK (r == 9);
}
