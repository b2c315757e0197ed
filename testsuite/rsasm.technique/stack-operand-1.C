// { dg-require-rsasm-target x86_64 }
// { dg-without stack_operand "-O2" run "aligned" }
// A block is not moved before the prologue, which aligns the stack.
#include "rsasm-test.h"

NOINLINE void
callee ()
{
  asm volatile ("" : : : "memory");
}

NOINLINE word_t
f (word_t n)
{
  word_t sp;
  rsasm (MOV ("{sp}", "rsp"), out (reg, sp));
  /* Other ways through the function need a frame.  */
  if (n > 2)
    {
      callee ();
      callee ();
    }
  return sp;
}

int
main ()
{
  bool aligned = f (1) % 16 == 0;
  CHECK (aligned);
}
