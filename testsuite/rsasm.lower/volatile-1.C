// { dg-rule "asm.operand-type.left-to-right" }
// { dg-require-rsasm-target x86_64 }
// A volatile place is written once and not read.
// { dg-final { scan-assembler-times {place\(%rip\)} 1 } }
#include "rsasm-test.h"

volatile word_t place;

void
f ()
{
  rsasm ("mov {}, 1", out (reg, place), options (nomem, nostack));
}
