/* { dg-rule "asm.operand-type.left-to-right" } */
/* { dg-options "-fsyntax-only -Wall -Wextra" } */
/* The same in C, and operands that the front end has to fold.  */
#include <rsasm.h>

static const unsigned long five = 5;
struct { unsigned long a[2]; } s;

unsigned long
f (unsigned long x)
{
  rsasm ("/* {} {} */", in (reg, x), in (reg, ++x));
  rsasm ("/* {} */",
	 in (reg, x++ + x)); /* { dg-warning "20: operation on 'x' may be undefined" } */
  rsasm ("/* {} {} {} */", in (reg, five + 1), out (reg, s.a[five - 4]),
	 inout (reg, sizeof (int) + 0ul, x));
  return x;
}
