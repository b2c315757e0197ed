// { dg-rule "asm.ts-args.syntax" }
// Carets inside template literals: plain, later lines, concatenated, raw,
// with escapes.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} {x} */", in (reg, a)); // { dg-error "18: there is no operand named 'x'" }
  // { dg-caret "x" }
  rsasm ("nop",
	 "/* {} {xyz} */", in (reg, a)); // { dg-error "18: there is no operand named 'xyz'" }
  // { dg-caret "xyz" }
  rsasm ("/* {} "
	 "{x}" " */", in (reg, a)); // { dg-error "12: there is no operand named 'x'" }
  // { dg-caret "x" }
  rsasm (R"(/* {} {x} */)", in (reg, a)); // { dg-error "20: there is no operand named 'x'" }
  // { dg-caret "x" }
  rsasm ("/* \t\x41 {} {x} */", in (reg, a)); // { dg-error "25: there is no operand named 'x'" }
  // { dg-caret "x" }
}
