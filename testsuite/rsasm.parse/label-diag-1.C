// { dg-rule "asm.operand-type.supported-operands.label" }
// There are no label operands.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", label (there)); // { dg-error "there are no 'label' operands" asm.operand-type.supported-operands.label }
there:;
}
