// { dg-rule "asm.options.checks.mutually-exclusive" }
// nomem or readonly, each alone.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", options (nomem));
  rsasm ("nop", options (readonly));
}
