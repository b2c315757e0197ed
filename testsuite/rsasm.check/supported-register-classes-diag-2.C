// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86 }
// Classes and registers that can only be clobbered.
#include "rsasm-test.h"

void
f (long double a, word_t w)
{
  rsasm ("/* {} */", in (x87_reg, a)); // { dg-error "register class 'x87_reg' cannot hold values: its registers can only be clobbered" asm.register-operands.supported-register-classes }
  rsasm ("/* {} */", out (mmx_reg)); // { dg-error "register class 'mmx_reg' cannot hold values" asm.register-operands.supported-register-classes }
  rsasm ("", in ("st(0)", a)); // { dg-error "register 'st.0.' cannot hold a value: it can only be clobbered" asm.register-operands.supported-register-classes }
  rsasm ("", out ("mm1", w)); // { dg-error "register 'mm1' cannot hold a value: it can only be clobbered" asm.register-operands.supported-register-classes }
}
