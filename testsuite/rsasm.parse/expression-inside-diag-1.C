// { dg-rule "rsasm.syntax.expression-inside" }
// Rust's and GNU's habits of writing the expression after the parentheses.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("", in ("rax") a); // { dg-error "'a' stands after the parentheses of 'in.*'" rsasm.syntax.expression-inside }
  rsasm ("/* {} */", in (reg) a); // { dg-error "'a' stands after the parentheses" rsasm.syntax.expression-inside }
}
