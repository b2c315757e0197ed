// { dg-rule "rsasm.syntax.expression-inside" }
// Rust's arrow between the two expressions of inout.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {} */", inout (reg, a => b)); // { dg-error "separated by a comma, not by '=>'" rsasm.syntax.expression-inside }
}
