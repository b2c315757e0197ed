// { dg-rule "rsasm.syntax.expression" }
// An expression that is not there.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg)); // { dg-error "'in' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", in (reg, )); // { dg-error "" rsasm.syntax.expression }
  rsasm ("/* {} */", inout (reg)); // { dg-error "'inout' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", inout (reg, , a)); // { dg-error "'inout' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", const ()); // { dg-error "'const' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", sym ()); // { dg-error "'sym' needs an expression" rsasm.syntax.expression }
}
