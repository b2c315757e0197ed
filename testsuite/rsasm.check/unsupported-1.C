// { dg-rule "rsasm.operands.unsupported" }
// The rest is there.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a), options (nostack));
}
