// { dg-rule "asm.operand-type.left-to-right" }
// A volatile place is written exactly once, after the block.
#include "rsasm-test.h"

static volatile word_t v;

int
main ()
{
  rsasm (MOV ("{}", "7"), out (reg, v));
  CHECK (v == 7);
  rsasm (ADD ("{v}", "1"), inout (reg, v));
  CHECK (v == 8);
  rsasm (ADD (REG0, "1"), inout (REG0, v));
  CHECK (v == 9);
  word_t r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, v));
  CHECK (r == 9);
}
