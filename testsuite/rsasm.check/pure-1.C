// { dg-rule "asm.options.checks.pure" }
// pure with an output.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  rsasm (ADD ("{a}", "1"), inout (reg, a), options (pure, nomem));
  return a;
}
