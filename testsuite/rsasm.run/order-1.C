// { dg-rule "asm.ts-args.order" }
// Placeholders reach operands in order, by index and by name.
#include "rsasm-test.h"

int
main ()
{
  word_t x, y, z, out_, in_ = 5;
  rsasm (MOV ("{}", "{}"), out (reg, x), in (reg, 5ul));
  rsasm (MOV ("{0}", "{1}"), out (reg, y), in (reg, 5ul));
  rsasm (MOV ("{out}", "{in}"), let (out, out (reg, z)),
	 let (in, in (reg, 5ul)));
  CHECK (x == 5 && y == 5 && z == 5);
  rsasm (MOV ("{out_}", "{in_}"), out (reg, out_), in (reg, in_));
  CHECK (out_ == 5);
  /* An index does not move the count of {}.  */
  rsasm (MOV ("{2}", "{0}"), ADD ("{2}", "{1}"), "/* {} {} {} */",
	 in (reg, 3ul), in (reg, 4ul), out (reg, x));
  CHECK (x == 7);
  /* By index, by name and in order, mixed.  */
  rsasm (MOV ("{n}", "{}"), ADD ("{n}", "{1}"), in (reg, 3ul), in (reg, 8ul),
	 let (n, out (reg, x)));
  CHECK (x == 11);
}
