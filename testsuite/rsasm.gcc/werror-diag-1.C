// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-Werror" }
// -Werror makes errors of warnings.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("/* {} */", in (reg, n)); // { dg-error "names a register of 64 bits" asm.template-modifiers.smaller-value }
}
