/* { dg-rule "asm.scope.asm" } */
/* { dg-do run } */
/* { dg-additional-options "-std=gnu11" } */
/* Blocks in nested functions, which reach variables of the outer one.  */
#include <rsasm.h>

int
main (void)
{
  unsigned long x = 3;
  void inner (void)
  {
    unsigned long r;
    rsasm ("mov {r}, {x}", out (reg, r), in (reg, x));
    x = r + 1;
  }
  inner ();
  return x != 4;
}
