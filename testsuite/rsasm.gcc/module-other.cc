// The module of module-1.C.
module;
#include "rsasm-test.h"
export module blocks;

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

export inline word_t
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

export inline NOINLINE word_t
uses_stack_too (word_t x)
{
  return uses_stack (x) + uses_stack (x + 1);
}

/* A register that has no constraint of its own.  */
export inline word_t
in_register (word_t x)
{
  word_t y;
  rsasm (MOV ("{y}", REG3), in (REG3, x + 1), let (y, out (reg, y)));
  return y;
}

/* Clobbers that are computed for each function.  */
export inline word_t
clobbers (word_t x, double &d)
{
  rsasm (ADD (REG0, "1"), inout (REG0, x), clobber_abi ("C"));
  d += 1;
  return x;
}

export template<typename T>
T
dependent (T x, double &d)
{
  words w;
  w.v[3] = 5;
  rsasm (CHANGE_STACK, let (x, in (reg, x)), clobber_abi ("C"));
  d += 1;
  return x + w.v[3];
}


/* Reported where it is instantiated.  */
export template<typename... T>
word_t
pack (T... v)
{
  word_t r;
  rsasm (MOV ("{r}", "{1}"), out (reg, r), in (reg, v...));
  return r;
}

export struct counter
{
  word_t value;
  counter (word_t v) : value (v)
  { rsasm (ADD ("{0}", "1"), inout (reg, value)); }
  word_t next ()
  {
    return [this]
    {
      rsasm (ADD ("{0}", "1"), inout (reg, value));
      return value;
    } ();
  }
};
