// { dg-rule "asm.ts-args.at-least-once" }
// Places in templates and lambdas.
#include "rsasm-test.h"

template <class T> void
f (T a)
{
  rsasm ("/* {} */", in (reg, a), in (reg, a + 1)); // { dg-error "35: operand 'in .reg, a \\+ 1.' is never used" }
  // { dg-caret "in (reg, a + 1)" }
}

void
g ()
{
  f (1ul);
  [] (auto x) {
    rsasm ("", in (reg, x)); // { dg-error "16: operand 'x' is never used" }
    // { dg-caret "in (reg, x)" }
  } (1ul);
}
