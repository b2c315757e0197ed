// { dg-rule "rsasm.operands.discard" }
// _ has no value.
#include "rsasm-test.h"
using rsasm::_;

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, _)); // { dg-error "'_' has no value: it cannot be an input" rsasm.operands.discard }
  rsasm ("/* {} */", inout (reg, _)); // { dg-error "'_' has no value: it cannot be an input" rsasm.operands.discard }
  rsasm ("/* {} */", inout (reg, _, a)); // { dg-error "'_' has no value: it cannot be an input" rsasm.operands.discard }
}
