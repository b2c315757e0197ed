// { dg-rule "asm.template-modifiers.supported-modifiers" }
// { dg-additional-options "-msse2" { target i386 } }
// Each modifier of the common classes.
#include "rsasm-test.h"

void
f (word_t a, int n, double d)
{
#ifdef __x86_64__
  rsasm ("/* {0} {0:l} {0:x} {0:e} {0:r} */", in (reg, a));
#endif
#ifdef TEST_X86
  rsasm ("/* {0} {0:l} {0:h} {0:x} {0:e} */", in (reg_abcd, a));
  rsasm ("/* {0} {0:x} {0:y} {0:z} */", in (xmm_reg, d));
#else
  rsasm ("/* {0} {0:w} {0:x} */", in (reg, a));
  rsasm ("/* {0:v} {0:b} {0:h} {0:s} {0:d} {0:q} */", in (vreg, d));
#endif
}
