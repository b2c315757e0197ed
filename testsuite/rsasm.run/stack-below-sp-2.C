// { dg-rule "asm.rules.stack-below-sp" }
// Pushing does not harm what a leaf function keeps below the stack pointer.
#include "rsasm-test.h"

#ifdef TEST_X86
# define PUSH2(r) "push " r, "push " r
# define POP2(r) "pop " r, "pop " r
#else
# define PUSH2(r) "stp " r ", " r ", [sp, -16]!"
# define POP2(r) "ldp " r ", xzr, [sp], 16"
#endif

NOINLINE static word_t
leaf (word_t a)
{
  volatile word_t local[8];
  for (int i = 0; i < 8; i++)
    local[i] = a + i;
  word_t x = 0;
  rsasm (PUSH2 ("{x}"), PUSH2 ("{x}"), PUSH2 ("{x}"), PUSH2 ("{x}"),
	 PUSH2 ("{x}"), POP2 ("{x}"), POP2 ("{x}"), POP2 ("{x}"),
	 POP2 ("{x}"), POP2 ("{x}"), inout (reg, x));
  word_t sum = x;
  for (int i = 0; i < 8; i++)
    sum += local[i];
  return sum;
}

__attribute__ ((always_inline)) static inline void
pushes ()
{
  word_t x = ~0ul;
  rsasm (PUSH2 ("{x}"), PUSH2 ("{x}"), PUSH2 ("{x}"), POP2 ("{x}"),
	 POP2 ("{x}"), POP2 ("{x}"), inout (reg, x));
}

NOINLINE static word_t
inlined (word_t a)
{
  volatile word_t local[4] = { a, a, a, a };
  pushes ();
  return local[0] + local[1] + local[2] + local[3];
}

NOINLINE static word_t
looping (word_t a, word_t n)
{
  volatile word_t local[4] = { a, a, a, a };
  for (word_t i = 0; i < n; i++)
    pushes ();
  return local[0] + local[1] + local[2] + local[3];
}

int
main ()
{
  CHECK (leaf (1) == 36);
  CHECK (inlined (5) == 20);
  CHECK (looping (5, 1000000) == 20);
}
