// { dg-rule "rsasm.harness" }
// { dg-do run }
// A program that runs as well without the technique fails the test.
// { dg-without memory_clobber "-O0" run }
#include "rsasm-test.h"

int
main ()
{
  word_t r;
  rsasm (MOV ("{r}", "7"), out (reg, r));
  CHECK (r == 7);
}
// { dg-expect fail "-O0, fails without memory_clobber" }
