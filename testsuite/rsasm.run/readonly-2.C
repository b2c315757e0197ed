// { dg-rule "asm.options.supported-options.readonly" }
// { dg-require-rsasm-target x86_64 }
// What a readonly block reads is loaded nowhere, and takes no register that
// an early output is in the way of.
#include "rsasm-test.h"

static word_t array[4];

NOINLINE static word_t
read (word_t a, word_t b, word_t c, word_t d, word_t e)
{
  word_t x, y, z, v;
  array[0] = a;
  rsasm ("mov r12, [rdi]", "lea r13, [rsi + rax]", "lea r14, [rcx + rdx]",
	 "mov r15, rbx", in ("rdi", array), in ("rsi", a), in ("rax", b),
	 in ("rcx", c), in ("rdx", d), in ("rbx", e), out ("r8"), out ("r9"),
	 out ("r10"), out ("r11"), out ("r12", x), out ("r13", y),
	 out ("r14", z), out ("r15", v), options (readonly, nostack));
  return x + y * 2 + z * 3 + v * 4;
}

NOINLINE static word_t
pure (word_t a)
{
  word_t x, y, z, v, r = 0;
  for (word_t i = 0; i < a; i++)
    {
      array[i & 3] = i;
      rsasm ("mov r8, [rdi]", "mov r9, 1", "mov r10, 2", "mov r11, 3",
	     in ("rdi", &array[i & 3]), in ("rsi", i), in ("rax", i),
	     in ("rcx", i), in ("rdx", i), in ("rbx", i), out ("r8", x),
	     out ("r9", y), out ("r10", z), out ("r11", v), out ("r12"),
	     out ("r13"), options (readonly, pure));
      r += x + y + z + v;
    }
  return r;
}

int
main ()
{
  CHECK (read (1, 2, 3, 4, 5) == 1 + 3 * 2 + 7 * 3 + 5 * 4);
  CHECK (pure (5) == 10 + 6 * 5);
}
