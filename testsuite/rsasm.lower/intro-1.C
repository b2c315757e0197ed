// { dg-rule "asm.intro" "asm.scope.intro" "asm.rules.intro" "asm.rules.black-box" "asm.validity.necessary-but-not-sufficient" "asm.validity.non-exhaustive" }
// A block is text for the assembler: what it says is not the compiler's.
// { dg-final { scan-block "no_such_instruction" } }
#include "rsasm-test.h"

void
f ()
{
  rsasm ("no_such_instruction");
}
