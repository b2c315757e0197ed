// { dg-rule "rsasm.syntax.name" }
// Rust's way to name an operand.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {x} */", x = in (reg, a)); // { dg-error "operand 'x' is named with '='" rsasm.syntax.name }
}
