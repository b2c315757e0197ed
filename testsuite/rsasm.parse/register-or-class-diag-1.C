// { dg-rule "asm.register-operands.register-or-class" }
// A register operand without a class, or with something else in its place.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in ()); // { dg-error "'in' has no register class" asm.register-operands.register-or-class }
  rsasm ("/* {} */", in (, a)); // { dg-error "'in' has no register class" asm.register-operands.register-or-class }
  rsasm ("/* {} */", in (5, a)); // { dg-error "'5' is neither a register class nor a register in quotes" asm.register-operands.register-or-class }
  rsasm ("", in ("", a)); // { dg-error "the register name is empty" asm.register-operands.register-or-class }
  rsasm ("/* {} */", in (a + 1, a)); // { dg-error "'a \\+ 1' is neither a register class nor a register in quotes" asm.register-operands.register-or-class }
}
