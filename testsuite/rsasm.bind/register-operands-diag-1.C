// { dg-rule "asm.ts-args.register-operands" }
// A placeholder for an explicit register, a name for one.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {a} */", in (REG0, a)); // { dg-error "14: placeholder 'a' refers to an explicit register" asm.ts-args.register-operands }
  rsasm ("/* {1} {} */", in (reg, b), in (REG0, a)); // { dg-error "15: invalid reference to argument at index 1" asm.ts-args.register-operands }
  rsasm ("/* {x} */", let (x, in (REG0, a))); // { dg-error "operand in '.*' cannot have a name" asm.ts-args.register-operands }
}
