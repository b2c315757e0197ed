// { dg-rule "asm.directives.subset-supported" }
// { dg-require-rsasm-target aarch64 }
// Directives of AArch64 that a function cannot have.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm (".arch armv8-a"); // { dg-error "11: directive '\\.arch' is not allowed in a function: it changes what the assembler does" asm.directives.subset-supported }
  // { dg-note "select the instructions" "" .-1 }
  rsasm ("y .req x0"); // { dg-error "13: directive '\\.req' is not allowed in a function: it gives a register a name" asm.directives.subset-supported }
  // { dg-note "name the operand" "" .-1 }
  rsasm (".code32"); // { dg-error "11: directive '\\.code32' is not supported" asm.directives.subset-supported }
  // { dg-note "did you mean|the manual" "" .-1 }
}
