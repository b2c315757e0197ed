// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target x86_64 }
// A feature of the function's target attribute counts.
#include "rsasm-test.h"

__attribute__ ((target ("avx512f,avx512bw"))) void
f (double d, unsigned short k, unsigned long wide)
{
  rsasm ("/* {:x} {} */", in (zmm_reg, d), in (kreg, k));
  rsasm ("/* {} */", in (kreg, wide), in ("xmm16", d));
}
