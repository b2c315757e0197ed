// { dg-rule "asm.options.checks.pure" }
// pure without an output, or with discarded ones only.
#include "rsasm-test.h"
using rsasm::_;

void
f (word_t a)
{
  rsasm ("nop", options (pure, nomem)); // { dg-error "26: option 'pure' needs an output that is not discarded" asm.options.checks.pure }
  rsasm ("/* {} */", in (reg, a), options (pure, readonly)); // { dg-error "44: option 'pure' needs an output that is not discarded" asm.options.checks.pure }
  rsasm ("/* {} {} */", out (reg), inout (reg, a, _), out (REG0), options (pure, nomem)); // { dg-error "option 'pure' needs an output that is not discarded" asm.options.checks.pure }
}
