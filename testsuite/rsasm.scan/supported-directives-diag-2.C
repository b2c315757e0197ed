// { dg-rule "asm.directives.subset-supported" }
// { dg-require-rsasm-target x86_64 }
// { dg-prune-output "note: (select|the template)" }
// Directives of x86 that a function cannot have.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm (".code 16"); // { dg-error "11: directive '\\.code' is not allowed in a function: it changes what the assembler accepts" asm.directives.subset-supported }
  rsasm (".intel_syntax noprefix"); // { dg-error "11: directive '\\.intel_syntax' is not allowed in a function: it switches the syntax" asm.directives.subset-supported }
}
