// { dg-rule "asm.operand-type.supported-operands.inlateout" }
// inlateout is inout whose register an input may share.
#include "rsasm-test.h"

NOINLINE static word_t
twice (word_t x)
{
  word_t y = x;
  rsasm (ADD ("{y}", "{x}"), inlateout (reg, y), in (reg, x));
  return y;
}

NOINLINE static word_t
arrow (word_t x)
{
  word_t r;
  rsasm (ADD ("{0}", "1"), inlateout (reg, x + 1, r));
  return r;
}

NOINLINE static word_t
explicit_arrow (word_t x)
{
  word_t r;
  rsasm (ADD (REG0, "1"), inlateout (REG0, x + 1, r));
  return r;
}

int
main ()
{
  CHECK (twice (6) == 12);
  CHECK (arrow (6) == 8);
  CHECK (explicit_arrow (6) == 8);
}
