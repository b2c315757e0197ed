// { dg-rule "asm.register-names.not-for-io" }
// { dg-require-rsasm-target aarch64 }
// The reserved registers of AArch64.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("", in ("x29", a)); // { dg-error "register 'x29' cannot be used: the frame pointer" asm.register-names.not-for-io }
  rsasm ("", in ("fp", a)); // { dg-error "register 'fp' cannot be used: the frame pointer" asm.register-names.not-for-io }
  rsasm ("", out ("sp")); // { dg-error "register 'sp' cannot be used: the stack pointer" asm.register-names.not-for-io }
  rsasm ("", out ("xzr", a)); // { dg-error "register 'xzr' cannot be used: .*zero" asm.register-names.not-for-io }
  rsasm ("", in ("wzr", (int) a)); // { dg-error "register 'wzr' cannot be used: .*zero" asm.register-names.not-for-io }
}
