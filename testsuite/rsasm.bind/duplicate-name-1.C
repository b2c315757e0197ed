// { dg-rule "rsasm.operands.duplicate-name" }
// let names must differ, implicit ones need not, and let wins.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {0} {1} */", in (reg, a), in (reg, a));
  rsasm ("/* {0} {a} */", in (reg, a), let (a, in (reg, b)));
  rsasm ("/* {x} {y} */", let (x, in (reg, a)), let (y, in (reg, b)));
}
