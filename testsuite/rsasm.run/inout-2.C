// { dg-rule "asm.operand-type.supported-operands.inout" }
// The register of an inout is not shared with an input of the same value.
#include "rsasm-test.h"

NOINLINE static word_t
thrice (word_t x)
{
  word_t y = x;
  rsasm (ADD ("{y}", "{x}"), ADD ("{y}", "{x}"), inout (reg, y), in (reg, x));
  return y;
}

NOINLINE static word_t
thrice_explicit (word_t x)
{
  word_t y = x;
  rsasm (ADD (REG0, "{x}"), ADD (REG0, "{x}"), in (reg, x), inout (REG0, y));
  return y;
}

int
main ()
{
  CHECK (thrice (5) == 15);
  CHECK (thrice_explicit (5) == 15);
}
