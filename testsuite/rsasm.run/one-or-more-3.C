// { dg-rule "asm.ts-args.one-or-more" }
// Comments of C and C++ are comments in every template.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 1;
  rsasm (ADD ("{x}", "1") "      // to the end of the line, with {{ }}",
	 "/* here too */" ADD ("{x}", "2") "// and {{here}}",
	 "  // the last line",
	 inout (reg, x));
  CHECK (x == 4);
}
