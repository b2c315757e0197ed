// { dg-rule "rsasm.syntax.expression-inside" }
// The expression is inside the parentheses, whatever it is.
#include "rsasm-test.h"

template <class A, class B> struct pair { A a; B b; };

void
f (word_t a, word_t *p, word_t (*g) (int, int))
{
  rsasm ("/* {} */", in (reg, a));
  rsasm ("/* {} */", in (reg, g (1, 2)));
  rsasm ("/* {} */", in (reg, (word_t) (a + 1)));
  rsasm ("/* {} */", in (reg, (pair<word_t, int> { a, 1 }.a)));
  rsasm ("/* {} */", in (reg, pair<word_t, int> { a, 1 }.a));
  rsasm ("/* {} */", in (reg, p[1, 2]));
  rsasm ("/* {} */", in (reg, a ? a : 1ul));
  rsasm ("/* {} */", in (reg, [] { word_t x = 1, y = 2; return x + y; } ()));
  rsasm ("/* {} */", in (reg, ')'  == a ? 1ul : "(,"[a] ? 2ul : 3ul));
  rsasm ("/* {} */", in (reg, word_t { 1 }));
  rsasm ("/* {} */", in (reg, sizeof (int[2]) << 1 >> 1));
}
