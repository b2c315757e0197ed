// { dg-rule "asm.attributes.starts-with-template" }
// The first argument is the template.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("" /* nothing */, "/* {} */", in (reg, a));
}
