// { dg-rule "rsasm.operands.duplicate-name" }
// Two operands of one let name.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {x} */", let (x, in (reg, a)), let (x, in (reg, b))); // { dg-error "50: two operands have the name 'x'" rsasm.operands.duplicate-name }
}
