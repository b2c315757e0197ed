// { dg-rule "asm.options.checks.mutually-exclusive" }
// nomem and readonly, in one list or two.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", options (nomem, readonly)); // { dg-error "33: options 'nomem' and 'readonly' exclude each other|options 'readonly' and 'nomem' exclude each other" asm.options.checks.mutually-exclusive }
  rsasm ("nop", options (readonly), options (nomem)); // { dg-error "options '.*' and '.*' exclude each other" asm.options.checks.mutually-exclusive }
}
