// { dg-rule "rsasm.allow.unknown" }
// A known rule that can be turned off.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", allow ("asm.template-modifiers.smaller-value"));
}
