// { dg-rule "asm.options.supported-options.nomem" }
// Across a nomem block a global stays in a register; across another it is
// stored and read again.
// { dg-final { scan-assembler-times {cached\(%rip\)} 1 { target x86_64 } } }
#include "rsasm-test.h"

word_t cached;

word_t
f ()
{
  word_t a = cached;
  rsasm ("nop", options (nomem, nostack));
  return a + cached;
}
