// { dg-rule "asm.register-operands.supported-register-classes" }
// The classes of the target, with a value each.
#include "rsasm-test.h"

void
f (word_t a, int n, short s, signed char c, float d)
{
  rsasm ("/* {} */", in (reg, a));
#ifdef TEST_X86
  rsasm ("/* {:e} {:x} {} */", in (reg_abcd, n), in (reg, s), in (reg_byte, c));
#else
  rsasm ("/* {:w} {:s} {:s} */", in (reg, n), in (vreg, d),
	 in (vreg_low16, d));
#endif
}
