// { dg-rule "asm.rules.stack-below-sp" }
// Without nostack the stack is aligned for a call at the block, in every kind
// of function.
#include "rsasm-test.h"

#define ALIGNED								\
  ([]									\
   {									\
     word_t sp;								\
     rsasm (MOV ("{}", SP), out (reg, sp));				\
     return sp % 16 == 0;						\
   } ())

NOINLINE static bool
leaf (word_t a)
{
  volatile word_t local[3] = { a, a, a };
  word_t sp;
  rsasm (MOV ("{}", SP), out (reg, sp));
  return sp % 16 == 0 && local[0] == a && local[2] == a;
}

NOINLINE static bool
many_saved (word_t a)
{
  word_t b = opaque (a), c = opaque (b), d = opaque (c), e = opaque (d), sp;
  rsasm (MOV ("{}", SP), out (reg, sp));
  b = opaque (b + c + d + e);
  return sp % 16 == 0 && b == 4 * a;
}

NOINLINE static bool
sometimes (word_t a)
{
  /* The frame may be set up late, around the call only.  */
  word_t sp = 0;
  if (a > 5)
    {
      rsasm (MOV ("{}", SP), out (reg, sp));
      return sp % 16 == 0;
    }
  return opaque (a) == a;
}

__attribute__ ((always_inline)) static inline bool
inlined ()
{
  word_t sp;
  rsasm (MOV ("{}", SP), out (reg, sp));
  return sp % 16 == 0;
}

NOINLINE static bool
inlined_in_leaf (word_t a)
{
  volatile char c[5] = { (char) a };
  bool r = inlined ();
  return r && c[0] == (char) a;
}

NOINLINE static bool
with_alloca (word_t n)
{
  volatile char *p = (volatile char *) __builtin_alloca (n);
  p[0] = 1;
  word_t sp;
  rsasm (MOV ("{}", SP), out (reg, sp));
  return sp % 16 == 0 && p[0] == 1;
}

int
main ()
{
  CHECK (ALIGNED);
  CHECK (leaf (7));
  CHECK (many_saved (7));
  CHECK (sometimes (7) && sometimes (1));
  CHECK (inlined_in_leaf (7));
  CHECK (with_alloca (opaque (13ul)));
}
