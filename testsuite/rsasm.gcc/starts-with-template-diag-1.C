// { dg-rule "asm.attributes.starts-with-template" }
// An operand before the template.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm (in (reg, a), "/* {} */"); // { dg-error "10: operand '.*' stands where the template string should" asm.attributes.starts-with-template }
  // { dg-note "write the template string before the operands" "" .-1 }
}
