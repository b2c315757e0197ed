// { dg-rule "rsasm.operands.unsupported" }
// Operands of later versions say so.
#include "rsasm-test.h"

void
f (word_t a, bool b)
{
  rsasm ("/* {} */", in (mem, a)); // { dg-error "operands are not supported yet by this version" rsasm.operands.unsupported }
  rsasm ("", out (flag (z), b)); // { dg-error "operands are not supported yet by this version" rsasm.operands.unsupported }
}
