// { dg-rule "asm.ts-args.one-or-more" }
// No template at all.
#include "rsasm-test.h"

void
f ()
{
  rsasm (); // { dg-error "3: there is no template string" asm.ts-args.one-or-more }
}
