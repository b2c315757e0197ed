// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target aarch64 }
// { dg-additional-options "-march=armv8-a+nofp" }
// The same without floating point.
#include "rsasm-test.h"

void
f (word_t x)
{
  rsasm ("/* {:d} */", in (vreg, x)); // { dg-error "register class 'vreg' needs the target feature 'fp'" asm.register-operands.value-type-constraints }
  // { dg-note "turn it on with '-march=armv8-a.fp' or '__attribute__..target.\"[+]fp\"...'" "" .-1 }
  rsasm ("", in ("v1", x)); // { dg-error "register 'v1' needs the target feature 'fp'" asm.register-operands.value-type-constraints }
  // { dg-note "turn it on with '-march=armv8-a.fp'" "" .-1 }
  rsasm ("", out ("v1"));
}

__attribute__ ((target ("+fp"))) void
with_fp (word_t x)
{
  rsasm ("/* {:d} */", in (vreg, x));
}
