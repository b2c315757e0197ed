// { dg-rule "rsasm.syntax.parentheses" }
// Commas inside parentheses, and in the last argument of in, are no matter.
#include "rsasm-test.h"

template <class A, class B> word_t function (A, B);
template <class A, class B> static constexpr int number = 3;

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, function (a, a)));
  rsasm ("/* {} */", in (reg, (function<word_t, int> (a, 1))));
  rsasm ("/* {} */", in (reg, function<word_t, int> (a, 1)));
  rsasm ("/* {} */", const ((number<int, int>)));
  rsasm ("/* {} */", const (number<int, int>));
  rsasm ("/* {} */", inout (reg, (function<word_t, int> (a, 1)), a));
}
