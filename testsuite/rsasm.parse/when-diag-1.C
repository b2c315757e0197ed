// { dg-rule "rsasm.syntax.when" }
// Misuses of when.
#include "rsasm-test.h"

void
f (word_t a, bool b)
{
  rsasm ("/* {} */", when (1, when (1, in (reg, a)))); // { dg-error "'when' in 'when'" rsasm.syntax.when }
  rsasm ("/* {} */", when (, in (reg, a))); // { dg-error "'when' has no condition" rsasm.syntax.when }
  rsasm ("/* {} */", when (1)); // { dg-error "'when' has no operand" rsasm.syntax.when }
  rsasm ("/* {} */", when (1, )); // { dg-error "'when' has no operand" rsasm.syntax.when }
  rsasm ("/* {} */", when (1, "nop")); // { dg-error "'when' takes an operand, not a template string" rsasm.syntax.when }
  rsasm ("/* {} */", when (b, in (reg, a))); // { dg-error "not an integer constant expression" rsasm.syntax.when }
}
