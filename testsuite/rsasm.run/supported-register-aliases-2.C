// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86 }
// Sub-register names stand for the register and carry a value of their width.
#include "rsasm-test.h"

int
main ()
{
  unsigned a = 5, r;
  unsigned short s;
  unsigned char b;
  rsasm ("mov {r:e}, eax", out (reg, r), in ("eax", a));
  CHECK (r == 5);
  rsasm ("mov {r:e}, ecx", out (reg, r), in ("ecx", a));
  CHECK (r == 5);
  rsasm ("mov dx, 700", out ("dx", s));
  CHECK (s == 700);
  rsasm ("mov al, 70", out ("al", b));
  CHECK (b == 70);
  rsasm ("mov cl, 71", "mov ch, 2", out ("cx", s));
  CHECK (s == 0x200 + 71);
  bool flag = true;
  rsasm ("xor dl, 1", inout ("dl", flag));
  CHECK (!flag);
  float f = 1.0f;
  rsasm ("mov {r:e}, edi", out (reg, r), in ("edi", f));
  CHECK (r == 0x3f800000);
#ifdef __x86_64__
  rsasm ("mov {r:e}, r9d", out (reg, r), in ("r9d", a));
  CHECK (r == 5);
  rsasm ("mov r10b, 3", out ("r10b", b));
  CHECK (b == 3);
  rsasm ("mov r11w, 3", out ("r11w", s));
  CHECK (s == 3);
  rsasm ("mov sil, 4", "mov dil, 5", out ("sil", b), out ("dil", flag));
  CHECK (b == 4);
#endif
}
