// { dg-rule "rsasm.operands.place-const" }
// Outputs to const places.
#include "rsasm-test.h"

struct s { word_t m; };

void
f (const word_t x, const word_t &r, const s &v, const word_t *p)
{
  rsasm ("/* {} */", out (reg, x)); // { dg-error "output 'x' is const" rsasm.operands.place-const }
  rsasm ("/* {} */", inout (reg, r)); // { dg-error "output 'r' is const" rsasm.operands.place-const }
  rsasm ("/* {} */", out (reg, v.m)); // { dg-error "output 'v.m' is const" rsasm.operands.place-const }
  rsasm ("/* {} */", out (reg, *p)); // { dg-error "output '\\*p' is const" rsasm.operands.place-const }
}
