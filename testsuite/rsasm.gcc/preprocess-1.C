// { dg-rule "asm.scope.asm" }
// { dg-do preprocess }
// Preprocessing alone says nothing.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {a} */", in (reg, a));
}
