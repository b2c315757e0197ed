// { dg-rule "rsasm.symbols.bare" }
// { dg-require-rsasm-target x86_64 }
// Symbols that are no operands.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("mov rax, g[rip]"); // { dg-error "20: symbol 'g' is no operand of the block" rsasm.symbols.bare } { dg-caret "g" }
  // { dg-note "pass it as an operand, 'let\\(g, sym\\(g\\)\\)', and write '\\{g\\}'" "" .-1 }
  rsasm ("call _Z1gv@PLT"); // { dg-error "16: symbol '_Z1gv' is no operand of the block" rsasm.symbols.bare } { dg-caret "_Z1gv" }
  // { dg-note "pass the symbol as an operand: 'sym\\(" "" .-1 }
  rsasm ("tabel: lea rax, table[rip]"); // { dg-error "symbol 'table' is no operand" rsasm.symbols.bare }
  // { dg-note "did you mean 'tabel'\\?" "" .-1 }
  rsasm (".quad g"); // { dg-error "17: symbol 'g' is no operand of the block" rsasm.symbols.bare } { dg-caret "g" }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("movl $g, %eax", options (att_syntax)); // { dg-error "17: symbol 'g' is no operand of the block" rsasm.symbols.bare } { dg-caret "g" }
  // { dg-note "pass it as an operand" "" .-1 }
  rsasm ("call {}2", sym (g)); // { dg-error "16: a symbol cannot be joined to other text" rsasm.symbols.bare } { dg-caret "{}2" }
  // { dg-note "the assembler would read the name of another symbol" "" .-1 }
  rsasm ("{} rax", sym (g)); // { dg-error "11: a symbol cannot be the name of an instruction or directive" rsasm.symbols.bare }
  // { dg-caret "{}" }
}
