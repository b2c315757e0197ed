// { dg-rule "asm.syntax" }
// Argument lists that are none.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm (); // { dg-error "" }
  rsasm ("/* {} */", in [reg, a]); // { dg-error "" }
}
