// { dg-rule "asm.register-operands.supported-register-classes" }
// Blocks and operands from users' macros: the message is at a place in the
// user's file.
#include "rsasm-test.h"

#define OPERAND in (regg, a)
#define BLOCK(x) rsasm ("/* {} */", in (regg, x))

void
f (word_t a)
{
  rsasm ("/* {} */", OPERAND); // { dg-error "22: unknown register class 'regg'" }
  BLOCK (a); // { dg-error "unknown register class 'regg'" "" 7 }
}
