// { dg-rule "asm.options.supported-options.nomem" }
// { dg-require-rsasm-target x86_64 }
// Without nomem stores before the block are made, loads after it are too.
// { dg-final { scan-assembler-times {fresh\(%rip\)} 3 } }
#include "rsasm-test.h"

word_t fresh;

word_t
f ()
{
  fresh = 1;
  rsasm ("nop", options (nostack));
  word_t r = fresh;
  fresh = 2;
  return r;
}
