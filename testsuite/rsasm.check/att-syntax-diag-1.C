// { dg-rule "asm.options.supported-options.att_syntax" }
// { dg-require-rsasm-target !x86 }
// att_syntax elsewhere.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", options (att_syntax)); // { dg-error "26: option 'att_syntax' means nothing on this target" asm.options.supported-options.att_syntax }
}
