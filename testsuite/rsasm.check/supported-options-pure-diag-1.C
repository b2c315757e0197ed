// { dg-rule "asm.options.supported-options.pure" }
// pure alone.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", inout (reg, a), options (pure)); // { dg-error "47: option 'pure' needs option 'nomem' or 'readonly'" asm.options.supported-options.pure }
}
