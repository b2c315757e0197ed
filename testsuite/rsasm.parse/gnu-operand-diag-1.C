// { dg-rule "rsasm.syntax.gnu-operand" }
// Operands of GNU asm.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", "r" (a)); // { dg-error "'.*' is an operand of GNU asm" rsasm.syntax.gnu-operand }
  rsasm ("/* {} */", "=r" (a)); // { dg-error "'.*' is an operand of GNU asm" rsasm.syntax.gnu-operand }
}
