// { dg-rule "rsasm.operands.unsupported" }
// Operands and options of later versions say so.
#include "rsasm-test.h"

void
f (word_t a, bool b)
{
  rsasm ("/* {} */", in (mem, a)); // { dg-error "operands are not supported yet by this version" rsasm.operands.unsupported }
  rsasm ("", out (flag (z), b)); // { dg-error "operands are not supported yet by this version" rsasm.operands.unsupported }
  rsasm ("nop", options (may_unwind)); // { dg-error "option 'may_unwind' is not supported yet by this version" rsasm.operands.unsupported }
}
