// { dg-rule "rsasm.flow.jump" }
// { dg-require-rsasm-target x86_64 }
// Jumps to symbols.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("jmp {}", sym (g)); // { dg-error "15: the block jumps to a symbol" rsasm.flow.jump } { dg-caret "{}" }
  // { dg-note "call it; if the block never comes back, say so with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("jz {}@PLT", sym (g)); // { dg-error "14: the block jumps to a symbol" rsasm.flow.jump } { dg-caret "{}@PLT" }
  // { dg-note "call it; if the block never comes back" "" .-1 }
}
