// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.flow.leave" "rsasm.flow.place" "asm.directives.subset-supported" }
// { dg-require-rsasm-target x86_64 }
// Near what is allowed in real code, but wrong; one message for a macro.
#include "rsasm-test.h"

[[rsasm]] void
f (long x, long *p)
{
  asm ("push %%rax; push %%rax; pop %0; pop %%rax" : "=m" (*p)); // { dg-error "3: memory operand after a push" rsasm.gnu.memory-after-push }
  asm ("mov %%rbx, %%rsi; cpuid; xchg %%rbx, %%rdi" : "+a" (x) : : "rcx", "rdx", "rsi", "rdi"); // { dg-error "3: register 'rbx' is named" rsasm.gnu.undeclared-register }
  asm ("push 1f(%%rip); ret; 1:" : : : "memory"); // { dg-error "3: the block is left by a return" rsasm.flow.leave }
  asm ("push $1f; nop; iretq; 1:" : : : "memory"); // { dg-error "3: the block is left by a jump to another context" rsasm.flow.leave }
  asm ("call ."); // { dg-error "3: the place of a jump or call is relative to itself" rsasm.flow.place }
  asm ("jmp . + 2; nop"); // { dg-error "3: the place of a jump or call is relative to itself" rsasm.flow.place }
  asm (".pushsection .rows; .org 16; .popsection"); // { dg-error "3: directive '.org' is not allowed" asm.directives.subset-supported }
  asm (".macro both n, to\n\t.set name\\n, 1\n\tmov $\\n, \\to\n\tjmp to\n\t.endm\n\tboth 3, %%eax\n\t.purgem both" : : : "eax"); // { dg-error "3: directive '.macro' is not allowed" asm.directives.subset-supported }
  asm (".if 1\n1:\tjmp 1b\n.else\nx:\tjmp x\n.endif\nx:"); // { dg-error "3: directive '.if' is not allowed" asm.directives.subset-supported }
}
