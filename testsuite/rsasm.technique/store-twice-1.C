// { dg-without store_twice "-O0" run "x == 2" }
// Of two outputs to one variable the last is stored.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 0;
  rsasm (MOV ("{a}", "1"), MOV ("{b}", "2"), let (a, out (reg, x)),
	 let (b, out (reg, x)));
  CHECK (x == 2);
  word_t y = 0, *p = opaque (&y);
  rsasm (MOV ("{a}", "1"), MOV ("{b}", "2"), let (a, out (reg, y)),
	 let (b, out (reg, *p)));
  CHECK (y == 2);
}
