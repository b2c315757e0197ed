// { dg-rule "rsasm.operands.place" }
// Places of every kind.
#include "rsasm-test.h"

struct s { word_t a[2]; };
word_t &reference ();
word_t *pointer ();

void
f (word_t x, word_t y, s v, word_t &&r, bool c)
{
  rsasm ("/* {} {} {} {} */", out (reg, x), out (reg, v.a[1]),
	 out (reg, reference ()), out (reg, *pointer ()));
  rsasm ("/* {} {} {} */", out (reg, c ? x : y), out (reg, (x)), out (reg, r));
  rsasm ("/* {} {} */", out (reg, x = y), out (reg, ++x));
}
