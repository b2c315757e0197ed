// { dg-rule "asm.ts-args.at-least-once" }
// { dg-torture "-save-temps=obj" "" }
// Messages are the same.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {x} */", in (reg, a)); // { dg-error "there is no operand named 'x'" }
  rsasm ("/* {} */", in (regg, a)); // { dg-error "unknown register class 'regg'" }
}
