// { dg-rule "asm.rules.only-on-exit" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// Registers need their values back only where the block is left: a block that
// ends the program may change all of them.
#include "rsasm-test.h"

int
main ()
{
  rsasm ("mov rsp, 0", "mov rbp, 0", "mov rbx, 0", "mov edi, 0",
	 "mov eax, 60", "syscall", "ud2", options (noreturn));
}
