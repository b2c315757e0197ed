// { dg-rule "rsasm.operands.discard" }
// _ as the place of outputs.
#include "rsasm-test.h"
using rsasm::_;

void
f (word_t a)
{
  rsasm ("/* {} {} {} {} */", out (reg, _), lateout (reg, _),
	 inout (reg, a, _), inlateout (reg, a, rsasm::_));
  rsasm ("nop", out (REG0, _));
}
