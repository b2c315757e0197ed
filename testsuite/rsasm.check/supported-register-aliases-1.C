// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86_64 }
// Every name of a register is the register.
#include "rsasm-test.h"

void
f (int64_t r)
{
  rsasm ("", in ("rax", r), in ("rbx", r), in ("rcx", r), in ("rdx", r));
  rsasm ("", in ("rsi", r), in ("rdi", r), in ("r8", r), in ("r15", r));
  rsasm ("", out ("ax"), out ("ebx"), out ("cx"), out ("dl"), out ("sil"));
  rsasm ("", out ("r8b"), out ("r9w"), out ("r10d"), out ("r11"));
  rsasm ("", out ("st"), out ("st(7)"), out ("mm0"), out ("mm7"));
  rsasm ("", out ("xmm0"), out ("ymm1"), out ("zmm2"), out ("k0"));
}
