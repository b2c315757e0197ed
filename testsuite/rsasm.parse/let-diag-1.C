// { dg-rule "rsasm.syntax.let" }
// Misuses of let.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {x} */", let (x, let (y, in (reg, a)))); // { dg-error "'let' in 'let'" rsasm.syntax.let }
  rsasm ("/* {} */", let (, in (reg, a))); // { dg-error "'let' has no name" rsasm.syntax.let }
  rsasm ("/* {x} */", let (5, in (reg, a))); // { dg-error "'5' is no name: a name is one identifier" rsasm.syntax.let }
  rsasm ("/* {x} */", let (x)); // { dg-error "'let' has no operand" rsasm.syntax.let }
  rsasm ("/* {x} */", let (x, )); // { dg-error "'let' has no operand" rsasm.syntax.let }
  rsasm ("/* {x} */", let (x, in (reg, a), in (reg, a))); // { dg-error "'let' names one operand" rsasm.syntax.let }
  rsasm ("/* {x} */", let (x, options (nomem))); // { dg-error "'options.*' cannot have a name" rsasm.syntax.let }
  rsasm ("/* {x} */", let (x, "nop")); // { dg-error "" rsasm.syntax.let }
}
