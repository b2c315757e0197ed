// { dg-rule "asm.abi-clobbers.must-specify" }
// Beside clobber_abi, an output of a class.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("/* {} */", out (reg, r), clobber_abi ("C")); // { dg-error "outputs need an explicit register beside 'clobber_abi', not class 'reg'" asm.abi-clobbers.must-specify }
  rsasm ("/* {} */", inout (reg, a), clobber_abi ("C")); // { dg-error "outputs need an explicit register beside 'clobber_abi', not class 'reg'" asm.abi-clobbers.must-specify }
  rsasm ("/* {} */", lateout (reg), clobber_abi ("C")); // { dg-error "outputs need an explicit register beside 'clobber_abi', not class 'reg'" asm.abi-clobbers.must-specify }
}
