// { dg-rule "rsasm.operands.ambiguous-name" }
// Two operands of one implicit name: an error only where the name is used.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {a} {0} {1} */", in (reg, a), in (reg, a)); // { dg-error "15: 'a' names more than one operand" rsasm.operands.ambiguous-name }
}
