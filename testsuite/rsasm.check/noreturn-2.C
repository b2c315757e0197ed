// { dg-rule "asm.options.supported-options.noreturn" }
// { dg-additional-options "-Wall -Wextra" }
// A function that ends in a noreturn block returns nothing: no warning.
#include "rsasm-test.h"

int
f (int n)
{
  if (n)
    return 1;
  rsasm (TRAP, options (noreturn));
}

int
g ()
{
  rsasm (TRAP, options (noreturn));
}
