// { dg-rule "asm.abi-clobbers.must-specify" }
// Beside clobber_abi, outputs in explicit registers, inputs in classes.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("/* {} */", in (reg, a), lateout (REG0, r), clobber_abi ("C"));
}
