// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.symbols.bare" "rsasm.flow.leave" "rsasm.flow.jump" }
// { dg-require-rsasm-target x86_64 }
// The notes say what to write in GNU asm.
#include "rsasm-test.h"

extern int variable;
extern void function ();

[[rsasm]] void
f (long x, long *p)
{
  asm ("mov %%rbx, %0" : "=r" (x)); // { dg-error "3: register 'rbx' is named in the template, but not declared" rsasm.gnu.undeclared-register }
  // { dg-note "declare it: as a clobber, '\"rbx\"', or bind an operand to it" "" .-1 }
  asm ("mov variable(%%rip), %0" : "=r" (x)); // { dg-error "3: symbol 'variable' is no operand of the block" rsasm.symbols.bare }
  // { dg-note "pass it as an operand, '\"X\".&variable.', and write '%p0' with its number" "" .-1 }
  asm ("ret"); // { dg-error "3: the block is left by a return" rsasm.flow.leave }
  // { dg-note "a block ends by falling through, or never, with '__builtin_unreachable..' after it" "" .-1 }
  asm ("jmp %p0" : : "X" (function)); // { dg-error "3: the block jumps to a symbol" rsasm.flow.jump }
  // { dg-note "call it; if the block never comes back, say so with '__builtin_unreachable..' after it" "" .-1 }
}
