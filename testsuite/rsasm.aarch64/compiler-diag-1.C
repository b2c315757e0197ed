// { dg-rule "rsasm.labels.compiler" }
// { dg-require-rsasm-target aarch64 }
// Labels of the compiler's.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm ("adr x0, .LC0"); // { dg-error "19: '\\.LC0' is a label of the compiler" rsasm.labels.compiler }
  // { dg-note "a block may use only labels" "" .-1 }
  rsasm ("add x0, x0, .L3"); // { dg-error "'\\.L3' is a label of the compiler" rsasm.labels.compiler }
  // { dg-note "a block may use only labels" "" .-1 }
}
