/* { dg-rule "asm.operand-type.left-to-right" } */
/* { dg-do run } */
/* { dg-torture "-O0" "-O2" "-O2 -flto" } */
/* In C too a place is found in its turn.  */
#include <rsasm.h>

int
main (void)
{
  unsigned long x = 5, i = 0, v[2] = { 7, 7 };
  rsasm ("/* {0} {1} */", inout (reg, x, v[i]), in (reg, i++));
  if (i != 1 || v[0] != 5 || v[1] != 7)
    return 1;
  i = 0;
  unsigned long one = 1;
  rsasm ("/* {0} {1} */", inout (reg, one, i), inout (reg, x, v[i]));
  if (i != 1 || v[0] != 5 || v[1] != 7)
    return 2;
  return 0;
}
