// { dg-rule "rsasm.syntax.item" }
// What is neither an operand nor a template string.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("nop", (a)); // { dg-error "expected an operand or a template string" rsasm.syntax.item }
  rsasm ("nop", 5); // { dg-error "expected an operand or a template string" rsasm.syntax.item }
}
