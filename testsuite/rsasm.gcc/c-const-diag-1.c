/* { dg-rule "rsasm.operands.place-const" } */
/* C: an output that is const, which C's arguments no longer say.  */
#include <rsasm.h>

void
f (const long *p)
{
  const long c = 1;
  rsasm ("nop # {}", out (reg, c)); /* { dg-error "const" rsasm.operands.place-const } */
  rsasm ("nop # {}", inout (reg, *p)); /* { dg-error "const" rsasm.operands.place-const } */
}
