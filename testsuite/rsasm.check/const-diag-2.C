// { dg-rule "asm.operand-type.supported-operands.const" }
// { dg-require-support int128 }
// __int128 beyond 64 bits.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("/* {} */", const ((__int128) 1 << 64)); // { dg-error "cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const (-((__int128) 1 << 63) - 1)); // { dg-error "cannot be a constant operand" asm.operand-type.supported-operands.const }
}
