// { dg-do link }
// { dg-without unreachable "-O0" link "undefined reference" }
// { dg-without unreachable "-O2" link "undefined reference" }
// Nothing is emitted after a block with noreturn.
#include "rsasm-test.h"

void not_defined ();

int
main ()
{
  rsasm (TRAP, options (noreturn));
  not_defined ();
}
