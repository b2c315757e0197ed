// { dg-rule "asm.options.supported-options.nostack" }
// A nostack block may read what the function has below the stack pointer.
#include "rsasm-test.h"

NOINLINE static word_t
leaf (word_t a, word_t b)
{
  volatile word_t local[4] = { a, b, a, b };
  word_t r;
  rsasm (MOV ("{r}", "{a}"), ADD ("{r}", "{b}"), out (reg, r), in (reg, a),
	 in (reg, b), options (nostack));
  return r + local[0] + local[3];
}

int
main ()
{
  CHECK (leaf (3, 4) == 14);
}
