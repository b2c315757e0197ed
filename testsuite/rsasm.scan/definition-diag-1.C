// { dg-rule "rsasm.symbols.definition" }
// Symbols of the program defined in a block.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("{}: nop", sym (g)); // { dg-error "11: a block cannot define a symbol of the program" rsasm.symbols.definition }
  // { dg-caret "{}" }
  rsasm (".set {}, 5", sym (g)); // { dg-error "16: a block cannot define a symbol of the program" rsasm.symbols.definition }
  // { dg-caret "{}" }
  rsasm ("{} = 5", sym (g)); // { dg-error "11: a block cannot define a symbol of the program" rsasm.symbols.definition }
  // { dg-caret "{}" }
}
