// { dg-rule "rsasm.allow.fixed" }
// A rule that GCC cannot do without.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", allow ("asm.ts-args.at-least-once")); // { dg-error "24: rule 'asm.ts-args.at-least-once' cannot be turned off" rsasm.allow.fixed }
}
