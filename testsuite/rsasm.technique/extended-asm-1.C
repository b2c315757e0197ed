// { dg-require-rsasm-target x86 }
// { dg-do assemble }
// { dg-without extended_asm "-O0" assemble }
// { dg-without extended_asm "-O2" assemble }
// A basic asm has labels of its own in each copy.
#include "rsasm-test.h"

[[rsasm]] void
f ()
{
  asm ("jmp here\nhere:");
  asm ("jmp here\nhere:");
}
