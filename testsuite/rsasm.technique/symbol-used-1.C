// { dg-without symbol_used "-O0" link "undefined reference" }
// { dg-without symbol_used "-O2" link "undefined reference" }
// A template that only a block names is instantiated.
#include "rsasm-test.h"

template<class T>
T
seven ()
{
  return 7;
}

int
main ()
{
  word_t r;
  rsasm (CALL ("{}"), sym (seven<word_t>), lateout (REG0, r),
	 clobber_abi ("C"));
  CHECK (r == 7);
}
