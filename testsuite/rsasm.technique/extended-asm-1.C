// { dg-do assemble }
// { dg-without extended_asm "-O0" assemble }
// { dg-without extended_asm "-O2" assemble }
// A basic asm has labels of its own in each copy.
#include "rsasm-test.h"

#ifdef TEST_X86
# define JUMP "jmp"
#else
# define JUMP "b"
#endif

[[rsasm]] void
f ()
{
  asm (JUMP " here\nhere:");
  asm (JUMP " here\nhere:");
}
