// { dg-rule "rsasm.syntax.allow" }
// allow takes rule ids, as strings.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", allow ()); // { dg-error "'allow' needs at least one rule id" rsasm.syntax.allow }
  rsasm ("nop", allow (asm.x)); // { dg-error "the rule id '.*' is not a string" rsasm.syntax.allow }
}
