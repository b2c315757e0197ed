// { dg-rule "rsasm.labels.name" }
// { dg-require-rsasm-target x86_64 }
// Names that labels cannot have.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("1a: nop"); // { dg-error "11: '1a' is no label" rsasm.labels.name } { dg-caret "1a" }
  // { dg-note "a label is a name, or digits only" "" .-1 }
  rsasm ("eax: nop"); // { dg-error "11: 'eax' cannot be the name of a label or symbol: it is a register" rsasm.labels.name } { dg-caret "eax" }
  // { dg-note "choose another name" "" .-1 }
  rsasm ("nop; byte: nop"); // { dg-error "16: 'byte' cannot be the name of a label or symbol: it is a word of the assembler's syntax" rsasm.labels.name } { dg-caret "byte" }
  // { dg-note "choose another name" "" .-1 }
  rsasm ("a{x}: nop", in (reg, x)); // { dg-error "11: the name of a label or symbol cannot hold an operand" rsasm.labels.name }
  // { dg-caret "a{x}" }
  rsasm (".set k2, 5"); // { dg-error "16: 'k2' cannot be the name of a label or symbol: it is a register" rsasm.labels.name } { dg-caret "k2" }
  // { dg-note "choose another name" "" .-1 }
  rsasm (".set a b, 5"); // { dg-error "16: 'a b' cannot be the name of a symbol" rsasm.labels.name } { dg-caret "a b" }
  // { dg-note "a name is letters, digits, '_', '\\.' and '\\$'" "" .-1 }
}
