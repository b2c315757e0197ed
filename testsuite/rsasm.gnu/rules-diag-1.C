// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.labels.undefined" "rsasm.labels.compiler" "rsasm.symbols.bare" "rsasm.symbols.definition" "asm.directives.subset-supported" "asm.directives.stateful" "asm.rules.x86-prefix-restriction" "rsasm.template.unterminated" "rsasm.flow.place" "rsasm.flow.jump" }
// { dg-require-rsasm-target x86_64 }
// The rules of rsasm on GNU asm, each at its statement.
#include "rsasm-test.h"

extern int variable;
extern void function ();

[[rsasm]] void
f (long x, long *p)
{
  asm ("mov %%rbx, %0" : "=r" (x)); // { dg-error "3: register 'rbx' is named in the template, but not declared" rsasm.gnu.undeclared-register }
  asm ("mov $1, %%r8b" : : "r" (x)); // { dg-error "3: register 'r8b' is named" rsasm.gnu.undeclared-register }
  asm ("mov $1, %eax"); // { dg-error "3: register 'eax' is named" rsasm.gnu.undeclared-register }
  asm ("pxor %%xmm1, %%xmm1" : : : "xmm2"); // { dg-error "3: register 'xmm1' is named" rsasm.gnu.undeclared-register }
  asm ("push %1; mov %0, %1; pop %1" : : "m" (*p), "r" (x)); // { dg-error "3: memory operand after a push" rsasm.gnu.memory-after-push }
  asm ("jmp nowhere"); // { dg-error "3: label 'nowhere' is not defined in this block" rsasm.labels.undefined }
  asm ("1: jmp 1f"); // { dg-error "3: there is no label '1' after this place" rsasm.labels.undefined }
  asm ("jmp .L5"); // { dg-error "3: '.L5' is a label of the compiler, not of this block" rsasm.labels.compiler }
  asm ("mov variable(%%rip), %0" : "=r" (x)); // { dg-error "3: symbol 'variable' is no operand of the block" rsasm.symbols.bare }
  asm ("%p0:" : : "X" (&variable)); // { dg-error "3: a block cannot define a symbol of the program" rsasm.symbols.definition }
  asm (".data"); // { dg-error "3: directive '.data' is not allowed in a function" asm.directives.subset-supported }
  asm (".rept 3"); // { dg-error "3: directive '.rept' is not allowed in a function: it is a macro of the assembler" asm.directives.subset-supported }
  asm (".pushsection foo"); // { dg-error "3: the effect of '.pushsection' outlasts the block: '.popsection' is missing" asm.directives.stateful }
  asm ("nop; lock"); // { dg-error "3: the block ends with the prefix 'lock'" asm.rules.x86-prefix-restriction }
  asm ("nop /* "); // { dg-error "3: this comment does not end within the template" rsasm.template.unterminated }
  asm ("1: nop; jmp 1b+1"); // { dg-error "3: the place of a jump or call is an expression" rsasm.flow.place }
  asm ("jmp %p0" : : "X" (function)); // { dg-error "3: the block jumps to a symbol" rsasm.flow.jump }
}
