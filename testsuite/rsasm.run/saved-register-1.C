// { dg-rule "rsasm.operands.saved-register" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// A register that the text saves, changes and restores holds no operand,
// whatever else is taken: by push and pop, by exchanges, by copies.
#include "rsasm-test.h"

/* All but rbx, r12, r14, r15 and rbp are taken.  */
#define TAKEN out ("rax"), out ("rcx"), out ("rdx"), out ("rsi"),	\
	      out ("rdi"), out ("r8"), out ("r9"), out ("r10"), out ("r11"), \
	      out ("r13")

NOINLINE word_t
pushed (word_t x)
{
  word_t r;
  rsasm ("push rbx", "mov ebx, 5", "lea {r}, [{x} + rbx]", "mov ebx, 6",
	 "pop rbx", let (r, lateout (reg, r)), let (x, in (reg, x)),
	 TAKEN);
  return r;
}

NOINLINE word_t
exchanged (word_t x)
{
  word_t t;
  rsasm ("mov {t}, {x}", "xchg rbx, {t}", "add rbx, 1", "xchg rbx, {t}",
	 let (t, out (reg, t)), let (x, in (reg, x)),
	 out ("rax"), out ("rcx"), out ("rdx"), out ("rsi"), out ("rdi"),
	 out ("r8"), out ("r9"), out ("r10"), out ("r11"));
  return t;
}

NOINLINE word_t
copied (word_t x)
{
  word_t t;
  rsasm ("mov {t}, rbx", "mov rbx, {x}", "add rbx, 2", "mov rax, rbx",
	 "mov rbx, {t}", let (t, out (reg)), let (x, in (reg, x)),
	 out ("rax", t), options (nostack));
  return t;
}

NOINLINE word_t
att (word_t x)
{
  word_t t;
  rsasm ("movq %rbx, {t}", "movq {x}, %rbx", "addq $2, %rbx",
	 "movq %rbx, %rax", "movq {t}, %rbx", let (t, out (reg)),
	 let (x, in (reg, x)), out ("rax", t), options (nostack, att_syntax));
  return t;
}

int
main ()
{
  CHECK (pushed (7) == 12);
  CHECK (exchanged (7) == 8);
  CHECK (copied (7) == 9);
  CHECK (att (7) == 9);
}
