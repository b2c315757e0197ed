// { dg-rule "asm.directives.stateful" }
// { dg-require-rsasm-target x86_64 }
// State that outlasts the block.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm (".pushsection .x", "nop"); // { dg-error "11: the effect of '\\.pushsection' outlasts the block: '\\.popsection' is missing" asm.directives.stateful }
  // { dg-caret ".pushsection" }
  rsasm ("nop; .popsection"); // { dg-error "16: '\\.popsection' without '\\.pushsection' before it in this block" asm.directives.stateful }
  // { dg-caret ".popsection" }
  rsasm (".cfi_remember_state"); // { dg-error "11: the effect of '\\.cfi_remember_state' outlasts the block: '\\.cfi_restore_state' is missing" asm.directives.stateful }
  rsasm (".cfi_restore_state"); // { dg-error "11: '\\.cfi_restore_state' without '\\.cfi_remember_state' before it" asm.directives.stateful }
  rsasm (".cfi_adjust_cfa_offset 8"); // { dg-error "11: the block leaves the canonical frame address adjusted by 8" asm.directives.stateful }
  // { dg-note "undo it with '\\.cfi_adjust_cfa_offset -8'" "" .-1 }
  rsasm (".cfi_adjust_cfa_offset 0x8"); // { dg-error "34: '\\.cfi_adjust_cfa_offset' in a block needs one decimal number" asm.directives.stateful }
  // { dg-caret "0x8" }
  rsasm (".code16", "nop"); // { dg-error "11: the effect of '\\.code16' outlasts the block: '\\.code64' is missing" asm.directives.stateful }
  // { dg-caret ".code16" }
}
