// { dg-rule "asm.operand-type.supported-operands.const" }
// { dg-require-rsasm-target x86_64 }
// Neither syntax adds a sign to constants.
// { dg-final { scan-block {/\* 5 \$6 \*/} } }
// { dg-final { scan-block {/\* 7 %rdi \*/} } }
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} ${} */", const (5), const (6), options (att_syntax));
  rsasm ("/* {} %rdi */", const (7), in ("rdi", a), options (att_syntax));
}
