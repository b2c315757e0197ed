// { dg-rule "rsasm.allow.unknown" }
// Unknown rule ids.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", allow ("asm.nothing")); // { dg-error "24: unknown rule 'asm.nothing'" rsasm.allow.unknown }
  rsasm ("nop", allow ("asm.template-modifiers.smaler-value")); // { dg-error "unknown rule 'asm.template-modifiers.smaler-value'" rsasm.allow.unknown }
}
