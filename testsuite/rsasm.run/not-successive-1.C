// { dg-rule "asm.rules.not-successive" }
// Two blocks in a row are two blocks: each gets its operands afresh.
#include "rsasm-test.h"

int
main ()
{
  word_t a = opaque (1ul), b;
  rsasm (MOV (REG0, "{a}"), in (reg, a), out (REG0, b));
  rsasm (ADD (REG0, "1"), inout (REG0, b));
  rsasm (MOV (REG1, REG0), in (REG0, b), out (REG1, a));
  CHECK (a == 2 && b == 2);
}
