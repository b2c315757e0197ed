// { dg-rule "asm.register-operands.separate-input-output" }
// Input and output of types that cannot share a register.
#include "rsasm-test.h"

void
f (int i, float x, word_t w, unsigned char c)
{
  rsasm ("/* {} */", inout (reg, i, x)); // { dg-error "input of type 'int' and output of type 'float' cannot share a register" asm.register-operands.separate-input-output }
  rsasm ("/* {:" W32 "} */", inout (reg, i, c)); // { dg-error "input of type 'int' and output of type 'unsigned char' cannot share a register" asm.register-operands.separate-input-output }
  rsasm ("/* {:" W32 "} */", inout (reg, x, i)); // { dg-error "input of type 'float' and output of type 'int' cannot share a register" asm.register-operands.separate-input-output }
}
