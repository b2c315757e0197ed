// { dg-rule "rsasm.syntax.pack" }
// A pack of one value may be in one register or have a name.
#include "rsasm-test.h"

template <class... T> void
g (T... v)
{
  rsasm ("/* {n} */", let (n, in (reg, v...)), in (REG0, v...));
}

template void g (word_t);
