// { dg-rule "asm.options.supported-options.att_syntax" }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O2 -masm=att" "-O2 -masm=intel" }
// Registers have a percent sign under att_syntax and none without.
// { dg-final { scan-block {/\* %r[a-z0-9]+ %e[a-z0-9]+ %xmm0 \*/} } }
// { dg-final { scan-block {/\* r[a-z0-9]+ e[a-z0-9]+ xmm0 \*/} } }
#include "rsasm-test.h"

void
f (word_t a, double d)
{
  rsasm ("/* {} {:e} {} */", in (reg_abcd, a), in (reg_abcd, 5), in (xmm_reg, d),
	 options (att_syntax));
  rsasm ("/* {} {:e} {} */", in (reg_abcd, a), in (reg_abcd, 5),
	 in (xmm_reg, d));
}
