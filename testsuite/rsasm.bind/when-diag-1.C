// { dg-rule "rsasm.operands.when" }
// A placeholder for an operand that when has switched off.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {a} */", when (0, in (reg, a))); // { dg-error "15: operand 'a' is switched off by 'when'" rsasm.operands.when }
  rsasm ("/* {x} */", when (0, let (x, in (reg, a)))); // { dg-error "15: operand 'x' is switched off by 'when'" rsasm.operands.when }
}
