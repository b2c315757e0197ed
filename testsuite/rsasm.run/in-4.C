// { dg-rule "asm.operand-type.supported-operands.in" }
// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-require-support fpic tls }
// { dg-torture "-O0 -fPIC" "-O1 -fPIC" "-O2 -fPIC" "-O3 -fPIC" "-O2 -fPIC -ftls-model=global-dynamic" "-O2" }
// Values that need a call to compute (thread-local addresses under -fPIC)
// do not disturb registers already loaded.
#include "rsasm-test.h"

thread_local word_t tls1 = 1, tls2 = 2, tls3 = 3;
thread_local word_t out1, out2;

NOINLINE static word_t
addresses ()
{
  word_t a, b, c;
  rsasm (LOAD (REG0, REG0), LOAD (REG1, REG1), LOAD (REG2, REG2),
	 inout (REG0, &tls1, a), inout (REG1, &tls2, b),
	 inout (REG2, &tls3, c));
  return a * 100 + b * 10 + c;
}

NOINLINE static word_t
values ()
{
  word_t a;
  rsasm (MOV (REG3, REG0), ADD (REG3, REG1), ADD (REG3, REG2),
	 in (REG0, tls1), in (REG1, tls2), in (REG2, tls3), out (REG3, a));
  return a;
}

NOINLINE static void
places ()
{
  rsasm (MOV (REG0, "7"), MOV (REG1, "8"), out (REG0, out1), out (REG1, out2));
  rsasm (ADD (REG0, "1"), ADD ("{0}", "1"), inout (reg, out2),
	 inout (REG0, out1));
}

int
main ()
{
  CHECK (addresses () == 123);
  CHECK (values () == 6);
  places ();
  CHECK (out1 == 8 && out2 == 9);
}
