// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fplugin-arg-rsasm-rule=asm.template-modifiers.smaller-value:error" }
// A warning is made an error.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("/* {} */", in (reg, n)); // { dg-error "names a register of 64 bits" asm.template-modifiers.smaller-value }
}
