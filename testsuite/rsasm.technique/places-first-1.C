// { dg-without places_first "-O0" run "a\\[0\\]" }
// The place of an output is found before another output is stored.
#include "rsasm-test.h"

int
main ()
{
  word_t i = 0, a[2] = { 0, 0 };
  rsasm (MOV ("{}", "1"), MOV ("{}", "9"), out (reg, i), out (reg, a[i]));
  CHECK (i == 1);
  CHECK (a[0] == 9);
}
