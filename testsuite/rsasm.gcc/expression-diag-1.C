// { dg-rule "asm.scope.asm" }
// A block is no constant expression and has no value.
#include "rsasm-test.h"

constexpr int
f (int n)
{
  if (n > 5)
    rsasm ("nop"); // { dg-error "5: 'rsasm block\\(\\)' is not a constant expression$" }
  return n;
}

constexpr int fine = f (3);
constexpr int bad = f (7);

int
g ()
{
  return rsasm ("nop"); // { dg-error "" }
}

template<typename T>
constexpr T
h (T n)
{
  rsasm ("/* {} */", in (reg, n)); // { dg-error "3: 'rsasm block\\(\\)' is not a constant expression$" }
  return n;
}

constexpr word_t in_template = h (word_t (7));
