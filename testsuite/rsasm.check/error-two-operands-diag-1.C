// { dg-rule "asm.register-operands.error-two-operands" }
// One register for two inputs or two outputs.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  word_t r, s;
  rsasm ("", in (REG0, a), in (REG0, b)); // { dg-error "28: register '.*' conflicts with register '.*'" asm.register-operands.error-two-operands }
  rsasm ("", out (REG0, r), out (REG0, s)); // { dg-error "29: register '.*' conflicts with register '.*'" asm.register-operands.error-two-operands }
  rsasm ("", out (REG0), lateout (REG0, s)); // { dg-error "register '.*' conflicts with register '.*'" asm.register-operands.error-two-operands }
  rsasm ("", inout (REG0, a), in (REG0, b)); // { dg-error "register '.*' conflicts with register '.*'" asm.register-operands.error-two-operands }
  rsasm ("", inout (REG0, a), out (REG0, b)); // { dg-error "register '.*' conflicts with register '.*'" asm.register-operands.error-two-operands }
}
