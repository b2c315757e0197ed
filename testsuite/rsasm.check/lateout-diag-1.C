// { dg-rule "asm.operand-type.supported-operands.lateout" }
// An early output cannot be in the register of an input.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("", in (REG0, a), out (REG0, r)); // { dg-error "28: register '.*' conflicts with register '.*'" asm.operand-type.supported-operands.lateout }
  rsasm ("", in (REG0, a), out (REG0)); // { dg-error "28: register '.*' conflicts with register '.*'" asm.operand-type.supported-operands.lateout }
}
