// { dg-rule "rsasm.syntax.gnu-operand" }
// Colons between operands.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("nop" : "=r" (a)); // { dg-error "operands are not separated by ':'" rsasm.syntax.gnu-operand }
}
