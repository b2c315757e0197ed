// { dg-rule "asm.operand-type.supported-operands.in" }
// An explicit register holds its input at the start of the block.
#include "rsasm-test.h"

int
main ()
{
  word_t a = opaque (11ul), b = opaque (22ul), c = opaque (33ul), r;
  rsasm (MOV ("{r}", REG0), ADD ("{r}", REG1), ADD ("{r}", REG2),
	 out (reg, r), in (REG0, a), in (REG1, b), in (REG2, c));
  CHECK (r == 66);
  CHECK (a == 11 && b == 22 && c == 33);
  /* The values are computed with what may need the same registers.  */
  word_t d = opaque (7ul);
  rsasm (MOV ("{r}", REG0), ADD ("{r}", REG1), ADD ("{r}", REG2),
	 out (reg, r), in (REG0, a / d), in (REG1, b % d), in (REG2, c * d));
  CHECK (r == 1 + 1 + 231);
}
