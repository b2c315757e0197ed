// { dg-rule "asm.template-modifiers.supported-modifiers" }
// { dg-require-rsasm-target aarch64 }
// Each AArch64 modifier names the view of the register it should.
#include "rsasm-test.h"
#include <arm_neon.h>

int
main ()
{
  uint64_t v = 0x1122334455667788, r;
  rsasm ("mov {r}, {v:x}", out (reg, r), in (reg, v));
  CHECK (r == v);
  rsasm ("mov {r:w}, {v:w}", out (reg, r), in (reg, v));
  CHECK (r == 0x55667788);
  double d = 1.5, e;
  rsasm ("fadd {e:d}, {d:d}, {d:d}", out (vreg, e), in (vreg, d));
  CHECK (e == 3);
  float f = 1.5, g;
  rsasm ("fadd {g:s}, {f:s}, {f:s}", out (vreg, g), in (vreg, f));
  CHECK (g == 3);
  uint8_t bytes[16] = { 1, 2, 3, 4, 5, 6, 7, 8 };
  uint64_t low;
  rsasm ("ldr {q:q}, [{p}]", "str {q:d}, [{o}]",
	 let (p, in (reg, bytes)), let (o, in (reg, &low)), let (q, out (vreg)));
  CHECK (low == 0x0807060504030201);
  uint16_t half;
  uint8_t byte;
  rsasm ("ldr {q:h}, [{p}]", "str {q:h}, [{o}]", "str {q:b}, [{b}]",
	 let (p, in (reg, bytes)), let (o, in (reg, &half)),
	 let (b, in (reg, &byte)), let (q, out (vreg)));
  CHECK (half == 0x0201 && byte == 1);
  rsasm ("ldr {q:d}, [{p}]", "add {q:v}.8b, {q}.8b, {q}.8b",
	 "str {q:d}, [{o}]",
	 let (p, in (reg, bytes)), let (o, in (reg, &low)), let (q, out (vreg)));
  CHECK (low == 0x100e0c0a08060402);
  int n = 5;
  rsasm ("add {n:auto}, {n:auto}, 1", inout (reg, n));
  CHECK (n == 6);
}
