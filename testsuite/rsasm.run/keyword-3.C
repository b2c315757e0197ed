// { dg-rule "rsasm.syntax.keyword" }
// A variable called _ can be named like any other.
#include "rsasm-test.h"

int
main ()
{
  word_t _ = 6, r;
  rsasm (MOV ("{r}", "{_}"), out (reg, r), in (reg, _));
  CHECK (r == 6);
}
