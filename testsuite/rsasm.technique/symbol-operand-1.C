// { dg-without symbol_operand "-O2" link "undefined reference" }
// A static function that only a block names is emitted.
#include "rsasm-test.h"

#ifdef __i386__
# define RESULT "eax"
#else
# define RESULT REG0
#endif

static word_t
seven ()
{
  return 7;
}

int
main ()
{
  word_t r;
  rsasm (CALL ("{}"), sym (seven), lateout (RESULT, r), clobber_abi ("C"));
  CHECK (r == 7);
}
