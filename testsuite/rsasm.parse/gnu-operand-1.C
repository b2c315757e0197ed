// { dg-rule "rsasm.syntax.gnu-operand" }
// GNU asm statements themselves stay what they are beside blocks.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  word_t r;
  rsasm ("/* {} */", in (reg, a));
#ifdef TEST_X86
  __asm__ ("mov %1, %0" : "=r" (r) : "r" (a));
#else
  __asm__ ("mov %0, %1" : "=r" (r) : "r" (a));
#endif
  return r;
}
