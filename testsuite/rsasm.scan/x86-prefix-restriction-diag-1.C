// { dg-rule "asm.rules.x86-prefix-restriction" }
// { dg-require-rsasm-target x86_64 }
// Blocks that end with a prefix.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("lock"); // { dg-error "11: the block ends with the prefix 'lock'" asm.rules.x86-prefix-restriction } { dg-caret "lock" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
  rsasm ("nop; rep"); // { dg-error "16: the block ends with the prefix 'rep'" asm.rules.x86-prefix-restriction } { dg-caret "rep" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
  rsasm ("lock // inc"); // { dg-error "11: the block ends with the prefix 'lock'" asm.rules.x86-prefix-restriction } { dg-caret "lock" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
  rsasm ("data16; 1:"); // { dg-error "11: the block ends with the prefix 'data16'" asm.rules.x86-prefix-restriction } { dg-caret "data16" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
  rsasm ("fs"); // { dg-error "11: the block ends with the prefix 'fs'" asm.rules.x86-prefix-restriction } { dg-caret "fs" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
  rsasm ("lock rex.w"); // { dg-error "16: the block ends with the prefix 'rex.w'" asm.rules.x86-prefix-restriction } { dg-caret "rex.w" }
  // { dg-note "write the instruction that it belongs to" "" .-1 }
}
