// { dg-rule "asm.register-operands.separate-input-output" }
// A constant that the output's type cannot hold.
#include "rsasm-test.h"

void
f (short s, unsigned u)
{
  rsasm ("/* {:auto} */", inout (reg, 70000, s)); // { dg-error "constant '70000' does not fit type 'short( int)?' of the output" asm.register-operands.separate-input-output }
  rsasm ("/* {:auto} */", inout (reg, 0x100000000ll, u)); // { dg-error "constant '4294967296' does not fit type 'unsigned int' of the output" asm.register-operands.separate-input-output }
}
