// { dg-rule "asm.attributes.starts-with-template" }
// An operand before the template.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm (in (reg, a), "/* {} */"); // { dg-error "" }
}
