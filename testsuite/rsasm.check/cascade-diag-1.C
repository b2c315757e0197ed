// { dg-rule "asm.register-operands.supported-register-classes" }
// One mistake, one message: later checks skip what is reported.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("mov {n:z}, {n}", in (regg, n)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}
