// { dg-rule "rsasm.syntax.line" }
// Something after a template string.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("nop", "nop" 5); // { dg-error "'5' stands after a template string" rsasm.syntax.line }
}
