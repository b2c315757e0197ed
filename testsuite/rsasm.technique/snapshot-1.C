// { dg-without snapshot "-O0" run "first == 1" }
// { dg-without snapshot "-O2" run "first == 1" }
// Operands are evaluated in the order written.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 1, first, second;
  rsasm (MOV ("{first}", "{a}"), MOV ("{second}", "{b}"), out (reg, first),
	 out (reg, second), let (a, in (reg, x)), let (b, in (reg, ++x)));
  CHECK (first == 1);
  CHECK (second == 2);
}
