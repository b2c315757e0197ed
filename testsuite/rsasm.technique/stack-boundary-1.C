// { dg-require-rsasm-target x86 }
// { dg-without stack_boundary "-O1" run "aligned" { target x86_64 } }
// { dg-without stack_boundary "-O2" run "aligned" { target x86_64 } }
// The stack is aligned for a call in a function that makes none.
#include "rsasm-test.h"

NOINLINE word_t
leaf (word_t n)
{
  volatile word_t one = n;
  word_t sp;
  rsasm (MOV ("{sp}", SP), out (reg, sp));
  return one - n + sp;
}

NOINLINE word_t
no_frame ()
{
  word_t sp;
  rsasm (MOV ("{sp}", SP), out (reg, sp));
  return sp;
}

int
main ()
{
  bool aligned = leaf (1) % 16 == 0 && no_frame () % 16 == 0;
  CHECK (aligned);
}
