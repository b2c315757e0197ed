// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86_64 }
// Every general register of x86-64 that can be an operand, in and out.
#include "rsasm-test.h"

#define ONE(r, value)						\
  do									\
    {									\
      word_t got = opaque (word_t (value)), copy = 0;			\
      rsasm ("mov {copy}, " r, out (reg, copy), in (r, got));		\
      CHECK (copy == value);						\
      rsasm ("add " r ", 1", inout (r, got));				\
      CHECK (got == value + 1);						\
      rsasm ("mov " r ", 77", out (r, got));				\
      CHECK (got == 77);						\
      rsasm ("mov " r ", {v}", lateout (r, copy), let (v, in (reg, got))); \
      CHECK (copy == 77);						\
      rsasm ("xor " r ", " r, out (r));					\
      CHECK (copy == 77 && got == 77);					\
    }									\
  while (0)

int
main ()
{
  ONE ("rax", 1);
  ONE ("rbx", 16);
  ONE ("rcx", 2);
  ONE ("rdx", 3);
  ONE ("rsi", 4);
  ONE ("rdi", 5);
  ONE ("r8", 6);
  ONE ("r9", 7);
  ONE ("r10", 8);
  ONE ("r11", 9);
  ONE ("r12", 10);
  ONE ("r13", 11);
  ONE ("r14", 12);
  ONE ("r15", 13);
}
