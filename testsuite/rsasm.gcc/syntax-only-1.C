// { dg-rule "asm.scope.asm" }
// { dg-do syntax }
// Accepted under -fsyntax-only.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  rsasm (ADD ("{a}", "1"), inout (reg, a));
  return a;
}
