// { dg-rule "asm.attributes.starts-with-template" }
// { dg-prune-output "was not declared in this scope" }
// An operand before the template.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm (in (reg, a), "/* {} */"); // { dg-error "" }
}
