// { dg-rule "asm.scope.asm" }
// { dg-additional-options "-ffreestanding -fno-builtin -fno-exceptions -fno-rtti -nostdinc -nostdinc++ -fno-gnu-keywords -Wall -Wextra" }
// The header needs no other.
#include <rsasm.h>

unsigned long
f (unsigned long a)
{
  rsasm ("/* {a} */", inout (reg, a));
  return a;
}
