// { dg-rule "asm.operand-type.supported-operands.inout" }
// { dg-options "-O2 -Wall -Wextra -Wuninitialized" }
// A variable without a value is reported where a block reads it.
#include "rsasm-test.h"

word_t
f ()
{
  word_t r;
  rsasm (ADD ("{r}", "1"), inout (reg, r)); // { dg-warning "'r' is used uninitialized" }
  return r;
}
