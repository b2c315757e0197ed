// { dg-rule "asm.register-operands.allowed-types" }
// { dg-additional-options "-std=gnu++17" }
// std::atomic and wrappers: the note names what to pass.
#include "rsasm-test.h"
#include <atomic>

struct wrapper { word_t value; };

void
f (std::atomic<word_t> &a, wrapper w)
{
  rsasm ("/* {} */", in (reg, a)); // { dg-error "a value of type 'std::atomic<.*>' cannot be a register operand" asm.register-operands.allowed-types }
  // { dg-note "" "" .-1 }
  rsasm ("/* {} */", in (reg, w)); // { dg-error "a value of type 'wrapper' cannot be a register operand" asm.register-operands.allowed-types }
  // { dg-note "value" "" .-1 }
}
