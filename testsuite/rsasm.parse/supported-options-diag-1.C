// { dg-rule "asm.options.supported-options" }
// Unknown, empty and repeated options.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", options (no_mem)); // { dg-error "26: unknown option 'no_mem'" asm.options.supported-options }
  rsasm ("nop", options (nomem, volatile)); // { dg-error "33: unknown option 'volatile'" asm.options.supported-options }
  rsasm ("nop", options (, nomem)); // { dg-error "empty option" asm.options.supported-options }
  rsasm ("nop", options (nomem, nomem)); // { dg-error "33: option 'nomem' is given twice" asm.options.supported-options }
  rsasm ("nop", options (nomem), options (nomem)); // { dg-error "43: option 'nomem' is given twice" asm.options.supported-options }
}
