// { dg-rule "asm.operand-type.supported-operands.out" }
// Discarded outputs are scratch registers or clobbers; _ says it too.
#include "rsasm-test.h"
using rsasm::_;

int
main ()
{
  word_t a = opaque (5ul), b = opaque (6ul), r;
  rsasm (MOV ("{}", "{}"), ADD ("{0}", "{2}"), MOV ("{3}", "{0}"),
	 out (reg), in (reg, a), in (reg, b), out (reg, r));
  CHECK (r == 11);
  rsasm (MOV ("{}", "{}"), ADD ("{0}", "{2}"), MOV ("{3}", "{0}"),
	 out (reg, _), in (reg, a), in (reg, b), out (reg, r));
  CHECK (r == 11);
  /* Live values keep out of clobbered registers.  */
  rsasm (MOV (REG0, "0"), MOV (REG1, "0"), MOV (REG2, "0"),
	 out (REG0), out (REG1, _), lateout (REG2));
  CHECK (a == 5 && b == 6 && r == 11);
  rsasm (MOV ("{t}", "{a}"), MOV ("{r}", "{t}"), out (reg, r), in (reg, a),
	 let (t, out (reg)));
  CHECK (r == 5);
}
