// { dg-rule "rsasm.template.gnu-syntax" }
// Percent signs, dollars and bars that are text stay text.
#include "rsasm-test.h"

void
f (word_t n)
{
  rsasm ("/* {} 100% | a % b $ c %= */", in (reg, n));
  rsasm ("/* %0 %k0 %[n] %% | {} */", options (raw));
#ifdef TEST_X86
  rsasm ("mov $1, %eax", out ("eax"), options (att_syntax));
  rsasm ("movb %ah, %al", inout ("ax", (short) 1, ), options (att_syntax));
#endif
}
