// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target aarch64 }
// { dg-additional-options "-march=armv8-a+nosimd" }
// What turns a target feature on, in GCC's terms for this target.
#include "rsasm-test.h"

typedef int v4si __attribute__ ((vector_size (16)));

void
f (v4si *p)
{
  rsasm ("/* {} */", in (vreg, *p)); // { dg-error "type '.*' in register class 'vreg' needs the target feature 'neon'" asm.register-operands.value-type-constraints }
  // { dg-note "turn it on with '-march=armv8-a.simd' or '__attribute__..target.\"[+]simd\"...'; a lambda does not inherit the attribute" "" .-1 }
  rsasm ("/* {:s} */", in (vreg, 1.0f));
}

/* Just that attribute.  */
__attribute__ ((target ("+simd"))) void
with_simd (v4si *p)
{
  rsasm ("/* {} */", in (vreg, *p));
}
