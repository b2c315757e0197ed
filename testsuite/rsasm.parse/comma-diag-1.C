// { dg-rule "rsasm.syntax.comma" }
// A comma forgotten between items.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a) options (nomem)); // { dg-error "missing comma before 'options" rsasm.syntax.comma }
  rsasm ("/* {} */ /* {} */", in (reg, a) in (reg, a)); // { dg-error "missing comma before 'in" rsasm.syntax.comma }
}
