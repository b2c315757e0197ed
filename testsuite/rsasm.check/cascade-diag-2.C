// { dg-rule "asm.register-operands.supported-register-classes" }
// An error of the front end in an operand brings no others.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} {} */", in (reg, undeclared), in (reg, a)); // { dg-error "'undeclared' was not declared" }
  rsasm ("/* {} */", in (reg, a.member)); // { dg-error "request for member" }
}
