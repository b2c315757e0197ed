// { dg-rule "asm.register-names.not-for-io" }
// { dg-require-rsasm-target x86_64 }
// Reserved registers say why, by any name, also as clobbers.
#include "rsasm-test.h"

void
f (word_t a, int n, char c)
{
  rsasm ("", in ("rbp", a)); // { dg-error "register 'rbp' cannot be used: the frame pointer" asm.register-names.not-for-io }
  rsasm ("", in ("bp", (short) n)); // { dg-error "register 'bp' cannot be used: the frame pointer" asm.register-names.not-for-io }
  rsasm ("", in ("bpl", c)); // { dg-error "register 'bpl' cannot be used: the frame pointer" asm.register-names.not-for-io }
  rsasm ("", out ("rsp")); // { dg-error "register 'rsp' cannot be used: the stack pointer" asm.register-names.not-for-io }
  rsasm ("", out ("esp", n)); // { dg-error "register 'esp' cannot be used: the stack pointer" asm.register-names.not-for-io }
  rsasm ("", in ("rip", a)); // { dg-error "register 'rip' cannot be used: .*program counter" asm.register-names.not-for-io }
  rsasm ("", in ("ah", c)); // { dg-error "register 'ah' cannot be used: .*high byte" asm.register-names.not-for-io }
}
