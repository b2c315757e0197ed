// { dg-rule "rsasm.template.unterminated" }
// Strings and comments that end, and quotes in comments, which are none.
#include "scan-test.h"

int
main ()
{
  word_t a = 1;
  rsasm (JUMP ("1f"), ".ascii \"/* \\\" // ; # jmp 2f\"", ".balign 4",
	 "1: // don't \" stop", "/* it's \" one", "of two */", INC ("{a}"),
	 "nop // */", inout (reg, a));
  CHECK (a == 2);
}
