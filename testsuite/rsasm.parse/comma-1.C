// { dg-rule "rsasm.syntax.comma" }
// Items are separated by commas; strings beside each other are one.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} " "*/", "nop" "\n" "nop", in (reg, a), options (nomem));
}
