// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target x86_64 }
// What turns a target feature on: an option, an attribute, or both.
#include "rsasm-test.h"

void
f (double d, unsigned short k)
{
  rsasm ("/* {} */", in (ymm_reg, d)); // { dg-error "needs the target feature 'avx'" asm.register-operands.value-type-constraints }
  // { dg-note "turn it on with '-mavx' or '__attribute__..target.\"avx\"...'; a lambda does not inherit the attribute" "" .-1 }
  rsasm ("/* {} */", in (kreg, k)); // { dg-error "needs the target feature 'avx512f'" asm.register-operands.value-type-constraints }
  // { dg-note "turn it on with '-mavx512f' or '__attribute__..target.\"avx512f\"...'" "" .-1 }
}
