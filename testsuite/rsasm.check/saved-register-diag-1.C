// { dg-rule "rsasm.operands.saved-register" }
// { dg-require-rsasm-target x86_64 }
// GCC may put an operand in the frame pointer, and takes no clobber of it.
#include "rsasm-test.h"

void
f (word_t x)
{
  word_t r;
  rsasm ("push rbp", "mov ebp, 5",
	 "add rbp, {x}", // { dg-error "20: operand may be in register 'rbp', which the block changes and restores" rsasm.operands.saved-register }
	 "pop rbp", let (x, in (reg, x)));
  // { dg-note "change another register, or give the operand an explicit one" "" .-2 }
  /* Not where the operand is used before or after.  */
  rsasm ("mov rax, {x}", "push rbp", "mov rbp, rax", "pop rbp",
	 "mov {r}, rax", let (x, in (reg, x)), let (r, out (reg, r)),
	 out ("rax"));
  rsasm ("push rbp", "mov rbp, rax", "pop rbp", in ("rax", x));
  rsasm ("mov {}, rbp", out (reg, r));
}
