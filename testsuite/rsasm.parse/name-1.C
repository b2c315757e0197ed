// { dg-rule "rsasm.syntax.name" }
// Names: let, or the identifier itself; an = inside an expression is C++'s.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t b;
  rsasm ("/* {x} */", let (x, in (reg, a)));
  rsasm ("/* {a} */", in (reg, a));
  rsasm ("/* {} */", in (reg, b = a));
}
