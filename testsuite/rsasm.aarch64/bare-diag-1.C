// { dg-rule "rsasm.symbols.bare" }
// { dg-require-rsasm-target aarch64 }
// Symbols that are no operands.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm ("bl g"); // { dg-error "14: symbol 'g' is no operand of the block" rsasm.symbols.bare }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("adrp x0, h"); // { dg-error "20: symbol 'h' is no operand" rsasm.symbols.bare }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("add x0, x0, :lo12:i"); // { dg-error "symbol 'i' is no operand" rsasm.symbols.bare }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("ldr x0, =j"); // { dg-error "symbol 'j' is no operand" rsasm.symbols.bare }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("bl {}2", sym (g)); // { dg-error "a symbol cannot be joined to other text" rsasm.symbols.bare }
  // { dg-note "the assembler would read" "" .-1 }
}
