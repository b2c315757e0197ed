// { dg-rule "rsasm.labels.name" }
// { dg-require-rsasm-target aarch64 }
// Registers and words of the syntax as labels.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm ("x0: nop"); // { dg-error "11: 'x0' cannot be the name of a label or symbol: it is a register" rsasm.labels.name }
  // { dg-note "choose another name" "" .-1 }
  rsasm ("eq: nop"); // { dg-error "11: 'eq' cannot be .* a word of the assembler's syntax" rsasm.labels.name }
  // { dg-note "choose another name" "" .-1 }
}
