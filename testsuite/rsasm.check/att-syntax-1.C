// { dg-rule "asm.options.supported-options.att_syntax" }
// { dg-require-rsasm-target x86 }
// att_syntax on x86.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("mov {}, {}", in (reg, a), out (reg), options (att_syntax));
}
