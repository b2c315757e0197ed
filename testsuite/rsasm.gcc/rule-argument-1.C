// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fplugin-arg-rsasm-rule=asm.template-modifiers.smaller-value:off" }
// A rule is turned off for the unit.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("/* {} */", in (reg, n));
}
