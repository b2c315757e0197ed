// { dg-rule "rsasm.labels.compiler" }
// { dg-require-rsasm-target x86_64 }
// Labels of the compiler's.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("jmp .L3"); // { dg-error "15: '\\.L3' is a label of the compiler, not of this block" rsasm.labels.compiler } { dg-caret ".L3" }
  // { dg-note "a block may use only labels that it defines" "" .-1 }
  rsasm ("lea rax, .LC0[rip]"); // { dg-error "20: '\\.LC0' is a label of the compiler, not of this block" rsasm.labels.compiler } { dg-caret ".LC0" }
  // { dg-note "a block may use only labels" "" .-1 }
  rsasm (".Lagain: jmp .Lagian"); // { dg-error "'\\.Lagian' is a label of the compiler" rsasm.labels.compiler }
  // { dg-note "did you mean '\\.Lagain'\\?" "" .-1 }
  rsasm (".quad .LC0"); // { dg-error "'\\.LC0' is a label of the compiler" rsasm.labels.compiler }
  // { dg-note "a block may use only labels" "" .-1 }
}
