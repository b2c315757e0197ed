// { dg-rule "asm.rules.x86-prefix-restriction" }
// { dg-require-rsasm-target x86_64 i386 }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" "-O0 -masm=intel" "-O2 -masm=intel" }
// Prefixes before instructions, on their own lines, and bytes after them.
#include "scan-test.h"

int
main ()
{
  word_t a = 1;
  word_t *p = &a;
  rsasm ("lock", "inc dword ptr [{p}]", "lock; add dword ptr [{p}], 2",
	 "lock inc dword ptr [{p}]", "rep", "nop", "rep; .byte 0x90",
	 "lock // nothing", "1:", "dec dword ptr [{p}]",
	 in (reg, p));
  CHECK (a == 4);
  rsasm ("lock; incl ({p})", "lock", "incl ({p})", in (reg, p),
	 options (att_syntax));
  CHECK (a == 6);
}
