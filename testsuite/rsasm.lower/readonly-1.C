// { dg-rule "asm.options.supported-options.readonly" }
// { dg-require-rsasm-target x86_64 }
// Across a readonly block a value read before stays known; a store before it
// is made.
// { dg-final { scan-assembler-times {\ymovq?\tknown\(%rip\)} 1 } }
// { dg-final { scan-assembler-times {stored\(%rip\)} 2 } }
#include "rsasm-test.h"

word_t known, stored;

word_t
f ()
{
  word_t a = known;
  stored = 1;
  rsasm ("nop", options (readonly, nostack));
  stored = 2;
  return a + known;
}
