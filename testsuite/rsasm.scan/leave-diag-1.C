// { dg-rule "rsasm.flow.leave" }
// { dg-require-rsasm-target x86_64 }
// Ways to leave a block.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("nop; ret"); // { dg-error "16: the block is left by a return" rsasm.flow.leave } { dg-caret "ret" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("jmp rax"); // { dg-error "11: the block is left by an indirect jump" rsasm.flow.leave } { dg-caret "jmp rax" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("jmp {x}", in (reg, x)); // { dg-error "11: the block is left by an indirect jump" rsasm.flow.leave } { dg-caret "jmp {x}" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("jmp [{p}]", in (reg, p)); // { dg-error "11: the block is left by an indirect jump" rsasm.flow.leave } { dg-caret "jmp [{p}]" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("iretq"); // { dg-error "11: the block is left by a jump to another context" rsasm.flow.leave } { dg-caret "iretq" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("retf"); // { dg-error "11: the block is left by a jump to another context" rsasm.flow.leave } { dg-caret "retf" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("rep ret"); // { dg-error "15: the block is left by a return" rsasm.flow.leave } { dg-caret "ret" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("lea rax, [rip + 1f + 2]; jmp rax; 1:"); // { dg-error "36: the block is left by an indirect jump" rsasm.flow.leave } { dg-caret "jmp rax" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
  rsasm ("jmp *%rax", options (att_syntax)); // { dg-error "11: the block is left by an indirect jump" rsasm.flow.leave } { dg-caret "jmp *%rax" }
  // { dg-note "a block ends by falling through, or never, with 'options\\(noreturn\\)'" "" .-1 }
}
