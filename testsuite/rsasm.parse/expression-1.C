// { dg-rule "rsasm.syntax.expression" }
// Where an expression may be left out.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", out (reg));
  rsasm ("/* {} */", out (reg, ));
  rsasm ("/* {} */", lateout (reg));
  rsasm ("/* {} */", inout (reg, a, ));
  rsasm ("/* {} */", inlateout (reg, a, ));
}
