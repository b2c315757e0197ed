// { dg-rule "asm.operand-type.left-to-right" }
// An inout is read in its turn: before the side effects of later operands.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 5, y;
  rsasm (MOV ("{y}", "{1}"), "/* {0} {1} */", inout (reg, x), in (reg, ++x),
	 let (y, out (reg, y)));
  CHECK (x == 5 && y == 6);
  x = 5;
  rsasm ("/* {0} */", in (reg, ++x), inout (REG3, x));
  CHECK (x == 6);
}
