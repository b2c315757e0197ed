// { dg-rule "asm.rules.stack-below-sp" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O2 -flto" "-O2 -fno-omit-frame-pointer" }
// GNU asm that pushes or calls may do so in a leaf function: nothing is in
// the red zone, and the stack is aligned for the call.
#include "rsasm-test.h"

extern "C" { __attribute__ ((used, externally_visible)) long misaligned; }
extern "C" void probe ();

__attribute__ ((naked, noipa, used)) void
probe ()
{
  asm ("lea 8(%rsp), %rax\n\t"
       "and $15, %eax\n\t"
       "or %rax, misaligned(%rip)\n\t"
       "ret");
}

[[rsasm]] NOINLINE int
pushes (int x)
{
  int a[16];
  for (int i = 0; i < 16; i++)
    a[i] = x + i;
  asm volatile ("push %%rbx\n\tmov %1, %%ebx\n\tpush %%rbx\n\tpop %%rbx\n\t"
		"mov %%ebx, %0\n\tpop %%rbx"
		: "=r" (x) : "0" (x), "r" (&a) : "memory");
  for (int i = 0; i < 16; i++)
    x += a[i];
  return x;
}

[[rsasm]] NOINLINE int
calls (int x)
{
  int a[16];
  for (int i = 0; i < 16; i++)
    a[i] = x + i;
  asm volatile ("call %p1" : : "r" (&a), "X" (probe)
		: "rax", "memory", "cc");
  for (int i = 0; i < 16; i++)
    x += a[i];
  return x;
}

int
main ()
{
  CHECK (pushes (1) == 137);
  CHECK (calls (1) == 137);
  CHECK (misaligned == 0);
}
