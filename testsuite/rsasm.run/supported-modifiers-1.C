// { dg-rule "asm.template-modifiers.supported-modifiers" }
// { dg-require-rsasm-target x86_64 }
// Each x86-64 modifier names the part of the register it should.
#include "rsasm-test.h"

int
main ()
{
  uint16_t x = 0x1234;
  rsasm ("xchg {x:l}, {x:h}", inout (reg_abcd, x));
  CHECK (x == 0x3412);
  uint64_t v = 0x1122334455667788, r;
  rsasm ("mov {r:r}, {v}", out (reg, r), in (reg, v));
  CHECK (r == v);
  rsasm ("mov {r:e}, {v:e}", out (reg, r), in (reg, v));
  CHECK (r == 0x55667788);
  rsasm ("xor {r:e}, {r:e}", "mov {r:x}, {v:x}", out (reg, r), in (reg, v));
  CHECK (r == 0x7788);
  rsasm ("xor {r:e}, {r:e}", "mov {r:l}, {v:l}", out (reg, r), in (reg, v));
  CHECK (r == 0x88);
  rsasm ("xor {r:e}, {r:e}", "mov {r:l}, {v:h}", out (reg_abcd, r),
	 in (reg_abcd, v));
  CHECK (r == 0x77);
  uint8_t b;
  rsasm ("mov {b}, {c}", out (reg_byte, b), let (c, in (reg_byte, uint8_t (9))));
  CHECK (b == 9);
  int n = 5;
  rsasm ("add {n:auto}, 1", inout (reg, n));
  CHECK (n == 6);
  int16_t h = 5;
  rsasm ("add {h:auto}, 1", inout (reg, h));
  CHECK (h == 6);
  double d = 2, e;
  rsasm ("movaps {e:x}, {d:x}", out (xmm_reg, e), in (xmm_reg, d));
  CHECK (e == 2);
}
