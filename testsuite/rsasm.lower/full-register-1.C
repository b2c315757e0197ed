// { dg-rule "asm.template-modifiers.intro" }
// { dg-require-rsasm-target x86_64 }
// A bare placeholder prints the full register, a modifier the part; the
// register is the same.
// { dg-final { scan-block {/\* rax ax eax al ah rax \*/} } }
// { dg-final { scan-block {/\* xmm0 xmm0 ymm0 zmm0 \*/} } }
#include "rsasm-test.h"

word_t
f (double d)
{
  word_t r;
  rsasm ("/* {0} {0:x} {0:e} {0:l} {0:h} {0:r} */", out (reg_abcd, r),
	 out ("rbx"), out ("rcx"), out ("rdx"));
  rsasm ("/* {0} {0:x} {0:y} {0:z} */", in (xmm_reg, d));
  return r;
}
