// { dg-rule "asm.register-operands.supported-register-classes" }
// Unknown classes, with the near one.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (regg, a)); // { dg-error "26: unknown register class 'regg'" asm.register-operands.supported-register-classes }
  rsasm ("/* {} */", in (rax, a)); // { dg-error "26: unknown register class 'rax'" asm.register-operands.supported-register-classes }
  rsasm ("/* {} */", in (r, a)); // { dg-error "26: unknown register class 'r'" asm.register-operands.supported-register-classes }
}
