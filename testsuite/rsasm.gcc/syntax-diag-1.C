// { dg-rule "asm.syntax" }
// { dg-prune-output "was not declared in this scope" }
// Argument lists that are none.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm (); // { dg-error "" }
  rsasm ("/* {} */", in [reg, a]); // { dg-error "" }
}
