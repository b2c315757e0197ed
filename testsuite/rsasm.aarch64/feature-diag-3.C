// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target aarch64 }
// { dg-additional-options "-mgeneral-regs-only" }
// Without the vector registers, whatever the architecture has.
#include "rsasm-test.h"

void
f (word_t x)
{
  rsasm ("/* {:d} */", in (vreg, x)); // { dg-error "register class 'vreg' needs the target feature 'fp'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (reg, x), out ("v1"));
}
