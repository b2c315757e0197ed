// { dg-rule "rsasm.syntax.item" }
// Operands, classes, options and templates may come from users' macros, one
// or several, or none.
#include "rsasm-test.h"

#define LEAF options (nomem, nostack)
#define NOTHING
#define TWO_INPUTS in (reg, a), in (reg, b)
#define RESULT(v) out (reg, v)
#define CLASS reg
#define OPT nomem
#define COPY(to, from) rsasm (MOV ("{}", "{}"), out (reg, to), in (reg, from))

int
main ()
{
  word_t a = 1, b = 2, r;
  rsasm (MOV ("{0}", "{1}"), ADD ("{0}", "{2}"), RESULT (r), TWO_INPUTS,
	 LEAF);
  CHECK (r == 3);
  rsasm (MOV ("{0}", "{1}"), NOTHING, out (CLASS, r), NOTHING, in (reg, a),
	 NOTHING NOTHING, options (OPT, nostack), NOTHING);
  CHECK (r == 1);
  COPY (r, b);
  CHECK (r == 2);
}
