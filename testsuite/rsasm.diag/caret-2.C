// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86_64 }
// Carets in the operand list: the class, the register, the whole operand.
#include "rsasm-test.h"

void
f (word_t a, signed char c)
{
  rsasm ("/* {} */", in (regg, a)); // { dg-error "26: unknown register class 'regg'" }
  // { dg-caret "regg" }
  rsasm ("", in ("rbp", a)); // { dg-error "18: register 'rbp' cannot be used" }
  // { dg-caret "\"rbp\"" }
  rsasm ("", out ("foo")); // { dg-error "19: unknown register 'foo'" }
  // { dg-caret "\"foo\"" }
  rsasm ("/* {} */", in (reg, c)); // { dg-error "31: type 'signed char' cannot be used in register class 'reg'" }
  // { dg-caret "c" }
  rsasm ("nop", options (nomem, nomem)); // { dg-error "33: option 'nomem' is given twice" }
  // { dg-caret "nomem" }
  rsasm ("", clobber_abi ("Q")); // { dg-error "27: unknown ABI 'Q'" }
  // { dg-caret "\"Q\"" }
}
