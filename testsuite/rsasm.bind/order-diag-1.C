// { dg-rule "asm.ts-args.order" }
// A placeholder for an operand that is not there.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} {} */", in (reg, a)); // { dg-error "17: '..' refers to argument at index 1, but " asm.ts-args.order }
  rsasm ("/* {} {7} */", in (reg, a)); // { dg-error "18: invalid reference to argument at index 7" asm.ts-args.order }
  rsasm ("nop", "{}"); // { dg-error "18: '..' refers to argument at index 0, but " asm.ts-args.order }
  rsasm ("/* {} {4294967296} */", in (reg, a)); // { dg-error "invalid reference to argument at index 4294967296" asm.ts-args.order }
  rsasm ("/* {} {99999999999999999999} */", in (reg, a)); // { dg-error "invalid reference to argument at index 99999999999999999999" asm.ts-args.order }
}
