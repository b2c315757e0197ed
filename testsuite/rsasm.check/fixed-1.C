// { dg-rule "rsasm.allow.fixed" }
// A rule that may be turned off, as operand and as attribute.
#include "rsasm-test.h"

RSASM_ALLOW ("asm.template-modifiers.smaller-value") void
f ()
{
  rsasm ("nop", allow ("asm.template-modifiers.smaller-value"));
}
