// { dg-rule "asm.scope.asm" }
// A block is no constant expression and has no value.
#include "rsasm-test.h"

constexpr int
f (int n)
{
  if (n > 5)
    rsasm ("nop"); // { dg-error "is not a constant expression" }
  return n;
}

constexpr int fine = f (3);
constexpr int bad = f (7);

int
g ()
{
  return rsasm ("nop"); // { dg-error "" }
}
