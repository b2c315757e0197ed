// { dg-rule "asm.template-modifiers.only-one" }
// One modifier, one letter; or auto.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("/* {:" W32 "} {0:" W32 "} {n:" W32 "} {n:auto} */", in (reg, n));
  word_t w = n;
  rsasm ("/* {:} {0:} {w:} */", in (reg, w));
}
