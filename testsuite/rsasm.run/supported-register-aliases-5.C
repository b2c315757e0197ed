// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86 }
// { dg-require-support fpic }
// { dg-torture "-O0 -fPIC" "-O2 -fPIC" "-O2" "-O2 -fpic -fno-plt" }
// rbx is an operand like any other, also in position independent code.
#include "rsasm-test.h"

static int table[4] = { 1, 2, 3, 4 };

NOINLINE static int
use (int i)
{
  unsigned a = 0, b, c = 0, d;
  rsasm ("cpuid", inout ("eax", a), out ("ebx", b), inout ("ecx", c),
	 out ("edx", d));
  return table[i] + (a ? 10 : 0) + (b || c || d ? 100 : 0);
}

int
main ()
{
  CHECK (use (opaque (2)) == 113);
  unsigned b = opaque (7u);
  rsasm ("add ebx, 1", inout ("ebx", b));
  CHECK (b == 8 && table[opaque (1)] == 2);
}
