// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86_64 }
// What to write instead is a note: the near class, register, option, name.
#include "rsasm-test.h"

void
f (word_t count)
{
  rsasm ("/* {} */", in (regg, count)); // { dg-error "unknown register class 'regg'" }
  // { dg-note "did you mean 'reg'" "" .-1 }
  // { dg-note "the register classes of this target are 'reg', " "" .-2 }
  rsasm ("", in ("r16", count)); // { dg-error "unknown register 'r16'" }
  // { dg-note "'r1" "" .-1 }
  rsasm ("nop", options (nomen)); // { dg-error "unknown option 'nomen'" }
  // { dg-note "'nomem'" "" .-1 }
  rsasm ("/* {cuont} {} */", in (reg, count)); // { dg-error "no operand named 'cuont'" }
  // { dg-note "'count'" "" .-1 }
}
