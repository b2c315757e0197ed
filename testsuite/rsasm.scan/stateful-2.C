// { dg-rule "asm.directives.stateful" }
// { dg-require-rsasm-target x86_64 i386 }
// Code of another width, jumped over, in a block that changes back.
#include "scan-test.h"

int
main ()
{
  word_t a = 1;
#ifdef __x86_64__
  rsasm ("jmp 1f", ".code32", "inc eax", ".code16", "inc ax", ".code64", "1:",
	 "inc {a}", inout (reg, a));
#else
  rsasm ("jmp 1f", ".code16", "inc eax", ".code32", "1:", "inc {a}",
	 inout (reg, a));
#endif
  CHECK (a == 2);
}
