// Precompiled by pch-2.C.
#include "rsasm-test.h"

/* A block that uses the stack, in functions that keep values below the
   stack pointer if they can.  */
#ifdef TEST_X86
# define CHANGE_STACK "push {x}", "push {x}", "pop {x}", "pop {x}"
#else
# define CHANGE_STACK "stp {x}, {x}, [sp, -16]!", "ldp {x}, xzr, [sp], 16"
#endif

struct words
{
  volatile word_t v[8];
};

inline word_t
uses_stack (word_t x)
{
  words w;
  for (int i = 0; i < 8; i++)
    w.v[i] = i;
  rsasm (CHANGE_STACK, inout (reg, x));
  for (int i = 0; i < 8; i++)
    x += w.v[i];
  return x;
}

static NOINLINE word_t
uses_stack_too (word_t x)
{
  return uses_stack (x) + uses_stack (x + 1);
}

/* A register that has no constraint of its own.  */
inline word_t
in_register (word_t x)
{
  word_t y;
  rsasm (MOV ("{y}", REG3), in (REG3, x + 1), let (y, out (reg, y)));
  return y;
}

/* Clobbers that are computed for each function.  */
inline word_t
clobbers (word_t x, double &d)
{
  rsasm (ADD (REG0, "1"), inout (REG0, x), clobber_abi ("C"));
  d += 1;
  return x;
}
