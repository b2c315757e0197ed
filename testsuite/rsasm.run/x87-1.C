// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86 }
// Registers that can only be clobbered: x87, MMX, masks and tiles.
#include "rsasm-test.h"

NOINLINE static double
fadd (double x, double y)
{
  double out = 0;
  uint16_t top = 9;
  rsasm ("fld qword ptr [{x}]", "fld qword ptr [{y}]", "faddp",
	 "fstp qword ptr [{o}]", "xor eax, eax", "fnstsw ax",
	 let (x, in (reg, &x)), let (y, in (reg, &y)), let (o, in (reg, &out)),
	 out ("st(0)"), out ("st(1)"), out ("st(2)"), out ("st(3)"),
	 out ("st(4)"), out ("st(5)"), out ("st(6)"), out ("st(7)"),
	 out ("ax", top));
  CHECK (((top >> 11) & 7) == 0);
  return out;
}

NOINLINE static long double
live (long double x)
{
  long double y = x * 3;
  rsasm ("pxor mm0, mm0", "emms", out ("mm0"));
  return y + x;
}

int
main ()
{
  CHECK (fadd (1.0, 1.0) == 2.0);
  CHECK (live (opaque (2.0L)) == 8.0L);
}
