// { dg-rule "asm.ts-args.no-implicit" }
// A variable in scope is no operand.
#include "rsasm-test.h"

void
f (word_t count, word_t x)
{
  rsasm ("/* {x} */"); // { dg-error "15: there is no operand named 'x'" asm.ts-args.no-implicit }
  rsasm ("/* {count} {cuont} */", in (reg, count)); // { dg-error "23: there is no operand named 'cuont'" asm.ts-args.no-implicit }
  rsasm ("/* {} {x} */", in (reg, x + 1)); // { dg-error "18: there is no operand named 'x'" asm.ts-args.no-implicit }
}
