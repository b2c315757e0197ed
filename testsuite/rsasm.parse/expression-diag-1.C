// { dg-rule "rsasm.syntax.expression" }
// An expression that is not there.
// { dg-prune-output "was not declared in this scope|expected primary-expression|requires|passed" }
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg)); // { dg-error "'in' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", in (reg, )); // { dg-error "" rsasm.syntax.expression }
  rsasm ("/* {} */", inout (reg)); // { dg-error "'inout' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", inout (reg, , a)); // { dg-error "an expression of 'inout' is empty" rsasm.syntax.expression }
  rsasm ("/* {} */", const ()); // { dg-error "'const' needs an expression" rsasm.syntax.expression }
  rsasm ("/* {} */", sym ()); // { dg-error "'sym' needs an expression" rsasm.syntax.expression }
}
