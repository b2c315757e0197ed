// { dg-rule "rsasm.syntax.parentheses" }
// An expression with commas of its own needs parentheses.
#include "rsasm-test.h"

template <class A, class B> word_t function (A, B);

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a, a)); // { dg-error "'in.*' takes one expression, but 2 are given" rsasm.syntax.parentheses }
  rsasm ("/* {} */", out (reg, a, a)); // { dg-error "'out.*' takes one expression, but 2 are given" rsasm.syntax.parentheses }
  rsasm ("/* {} */", inout (reg, a, a, a)); // { dg-error "" rsasm.syntax.parentheses }
  rsasm ("/* {} */", const (1, 2)); // { dg-error "" rsasm.syntax.parentheses }
}
