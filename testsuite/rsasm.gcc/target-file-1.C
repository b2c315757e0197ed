// { dg-rule "rsasm.target.file" }
// The description compiled in is read when no file is given.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  rsasm (ADD ("{a}", "1"), inout (reg, a));
  return a;
}
