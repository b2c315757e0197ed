// { dg-rule "asm.operand-type.supported-operands.inout-arrow" }
// inout with two expressions: value from one, result to the other.
#include "rsasm-test.h"
using rsasm::_;

int
main ()
{
  word_t a = opaque (4ul), r;
  rsasm (ADD ("{0}", "1"), inout (reg, a, r));
  CHECK (r == 5 && a == 4);
  rsasm (ADD ("{0}", "1"), inout (reg, 4ul, r));
  CHECK (r == 5);
  rsasm (ADD ("{0}", "1"), inout (reg, a + 1, r));
  CHECK (r == 6);
  rsasm (ADD ("{n}", "1"), let (n, inout (reg, a * 2, a)));
  CHECK (a == 9);
  rsasm (ADD (REG0, "1"), inout (REG0, a, r));
  CHECK (r == 10 && a == 9);
  /* The result is discarded; the input is not changed.  */
  word_t s;
  rsasm (ADD ("{0}", "1"), MOV ("{1}", "{0}"), inout (reg, a, _),
	 out (reg, s));
  CHECK (s == 10 && a == 9);
  rsasm (ADD ("{0}", "1"), MOV ("{1}", "{0}"), inout (reg, a, ), out (reg, s));
  CHECK (s == 10 && a == 9);
  rsasm (ADD (REG0, "1"), MOV ("{s}", REG0), out (reg, s), inout (REG0, a, ));
  CHECK (s == 10 && a == 9);
}
