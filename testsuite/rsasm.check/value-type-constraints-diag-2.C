// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target x86_64 }
// Classes, types and registers that need a target feature.
#include "rsasm-test.h"

typedef int v8si __attribute__ ((vector_size (32)));

void
f (v8si *p, double d, unsigned short k)
{
  rsasm ("/* {} */", in (ymm_reg, d)); // { dg-error "register class 'ymm_reg' needs the target feature 'avx'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (zmm_reg, d)); // { dg-error "register class 'zmm_reg' needs the target feature 'avx512f'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (kreg, k)); // { dg-error "register class 'kreg' needs the target feature 'avx512f'" asm.register-operands.value-type-constraints }
  rsasm ("", in ("xmm16", d)); // { dg-error "register 'xmm16' needs the target feature 'avx512f'" asm.register-operands.value-type-constraints }
  rsasm ("", out ("xmm16"), out ("k1"));
}

__attribute__ ((target ("avx"))) void
with_avx (v8si *p)
{
  rsasm ("/* {} */", in (ymm_reg, *p));
}
