// { dg-without saved_input "-O0" run "x == 1" }
// { dg-without saved_input "-O2" run "x == 1" }
// An inout is read before the operands after it are evaluated.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 1, second = 0;
  rsasm (MOV ("{second}", "{b}"), "/* {x} */", inout (reg, x),
	 out (reg, second),
	 let (b, in (reg, ++x)));
  CHECK (second == 2);
  CHECK (x == 1);
}
