// { dg-rule "rsasm.flow.leave" }
// { dg-require-rsasm-target aarch64 }
// Ways to leave a block.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm ("nop; ret"); // { dg-error "16: the block is left by a return" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never" "" .-1 }
  rsasm ("br x0"); // { dg-error "11: the block is left by an indirect jump" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never" "" .-1 }
  rsasm ("br {x}", in (reg, x)); // { dg-error "the block is left by an indirect jump" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never" "" .-1 }
  rsasm ("eret"); // { dg-error "the block is left by a jump to another context" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never" "" .-1 }
  rsasm ("ldr x0, 1f; br x0; 1: .xword 0"); // { dg-error "the block is left by an indirect jump" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never" "" .-1 }
}
