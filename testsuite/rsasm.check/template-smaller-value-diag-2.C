// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// An explicit register written wider than the value.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("", in ("rdi", n)); // { dg-warning "register 'rdi' has 64 bits, but its value has 32 bits" asm.template-modifiers.smaller-value }
  rsasm ("", out ("r9", n)); // { dg-warning "register 'r9' has 64 bits, but its value has 32 bits" asm.template-modifiers.smaller-value }
  rsasm ("", in ("edi", n), out ("r9d", n));
}
