// { dg-rule "rsasm.operands.place-const" }
// const places are inputs; a mutable member is none.
#include "rsasm-test.h"

struct s { mutable word_t m; };

void
f (const word_t x, const word_t *p, const s &v)
{
  rsasm ("/* {} {} */", in (reg, x), in (reg, *p));
  rsasm ("/* {} */", out (reg, v.m));
}
