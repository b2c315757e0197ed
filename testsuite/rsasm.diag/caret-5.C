// { dg-rule "asm.ts-args.syntax" }
// A raw literal of several lines, and a template that is no literal: the
// message still finds a place.
#include "rsasm-test.h"

static constexpr char text[] = "/* {x} */";

void
f (word_t a)
{
  rsasm (R"(
    nop
    /* {x} */
  )"); // { dg-error "9: there is no operand named 'x'" "" 13 }
  rsasm (text); // { dg-error "there is no operand named 'x'" "" }
  (void) a;
}
