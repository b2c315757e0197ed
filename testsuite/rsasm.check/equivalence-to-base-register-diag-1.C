// { dg-rule "asm.register-operands.equivalence-to-base-register" }
// { dg-require-rsasm-target x86 }
// Different names of one register are one register.
#include "rsasm-test.h"

void
f (int a, short b)
{
  rsasm ("", in ("eax", a), in ("ax", b)); // { dg-error "register 'ax' conflicts with register 'eax'" }
  rsasm ("", out ("ecx"), out ("cx")); // { dg-error "register 'cx' conflicts with register 'ecx'" }
#ifdef __x86_64__
  rsasm ("", in ("r8d", a), in ("r8", (long) a)); // { dg-error "register 'r8' conflicts with register 'r8d'" "" { target x86_64 } }
  rsasm ("", out ("xmm1"), out ("ymm1")); // { dg-error "register 'ymm1' conflicts with register 'xmm1'" "" { target x86_64 } }
#endif
}
