// { dg-rule "asm.operand-type.supported-operands.sym" }
// A symbol is the mangled name, without suffix or sign; nothing is added.
// { dg-final { scan-block {/\* _Z8externalv\+4 \*/} } }
// { dg-final { scan-block {/\* plain \*/} } }
// { dg-final { scan-block {/\* another_name \*/} } }
// { dg-final { scan-block {/\* _ZN1n8variableE@PLT \*/} } }
// { dg-additional-options "-fno-pie" }
#include "rsasm-test.h"

void external ();
extern "C" void plain ();
void renamed () __asm__ ("another_name");
namespace n { extern word_t variable; }

void
f ()
{
  rsasm ("/* {}+4 */", sym (external));
  rsasm ("/* {} */", sym (plain));
  rsasm ("/* {} */", sym (renamed));
  rsasm ("/* {}@PLT */", sym (n::variable));
}
