// { dg-rule "asm.ts-args.one-or-more" }
// Template strings are lines; one may hold several.
#include "rsasm-test.h"

#define TWO_LINES ADD ("{x}", "1") "\n" ADD ("{x}", "2")

int
main ()
{
  word_t x = 0;
  rsasm ("", ADD ("{x}", "1"), "", inout (reg, x));
  CHECK (x == 1);
  rsasm (TWO_LINES, inout (reg, x));
  CHECK (x == 4);
  rsasm (ADD ("{x}", "1") ";" ADD ("{x}", "2"), inout (reg, x));
  CHECK (x == 7);
  rsasm (TWO_LINES, TWO_LINES, TWO_LINES "\n" TWO_LINES, inout (reg, x));
  CHECK (x == 19);
  rsasm (ADD ("{x}", "1") /* a comment */,
	 // another
	 ADD ("{x}", "1"), inout (reg, x), );
  CHECK (x == 21);
  rsasm ("");
  rsasm ("nop");
}
