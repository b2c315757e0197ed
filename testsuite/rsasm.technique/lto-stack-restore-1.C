// { dg-require-rsasm-target x86_64 }
// { dg-require-support lto }
// { dg-without lto_stack_restore "-O0 -flto" run }
// { dg-without lto_stack_restore "-O2 -flto" run }
// A block in a loop does not eat up the stack.
#include "rsasm-test.h"

int
main ()
{
  word_t n = 0;
  for (int i = 0; i < 2000000; i++)
    rsasm ("push {n}", "inc {n}", "add rsp, 8", inout (reg, n));
  CHECK (n == 2000000);
}
