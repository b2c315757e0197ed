// { dg-rule "asm.ts-args.no-implicit" }
// The three-argument inout names nothing.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("/* {} {a} */", inout (reg, a, b)); // { dg-error "there is no operand named 'a'" asm.ts-args.no-implicit }
  rsasm ("/* {} {b} */", inout (reg, a, b)); // { dg-error "there is no operand named 'b'" asm.ts-args.no-implicit }
}
