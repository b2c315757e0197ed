// { dg-rule "asm.directives.subset-supported" }
// Directives that are unknown or change more than the block.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm (".bite 1"); // { dg-error "11: directive '\\.bite' is not supported" asm.directives.subset-supported } { dg-caret ".bite" }
  // { dg-note "did you mean '\\.byte'\\?" "" .-1 }
  rsasm (".frobnicate"); // { dg-error "11: directive '\\.frobnicate' is not supported" asm.directives.subset-supported } { dg-caret ".frobnicate" }
  // { dg-note "the manual lists the directives" "" .-1 }
  rsasm ("nop; .text"); // { dg-error "16: directive '\\.text' is not allowed in a function: it leaves the section of the function" asm.directives.subset-supported } { dg-caret ".text" }
  // { dg-note "put what belongs there between '\\.pushsection NAME' and '\\.popsection'" "" .-1 }
  rsasm (". = . + 4"); // { dg-error "11: a block cannot set the location counter" asm.directives.subset-supported } { dg-caret "." }
  // { dg-note "use '\\.skip' or '\\.balign'" "" .-1 }
  rsasm (".cfi_def_cfa_offset 8"); // { dg-error "11: directive '\\.cfi_def_cfa_offset' is not allowed in a function: it changes the unwind rules" asm.directives.subset-supported }
  // { dg-note "put it between '\\.cfi_remember_state'" "" .-1 }
}
