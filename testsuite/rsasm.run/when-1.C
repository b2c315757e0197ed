// { dg-rule "rsasm.operands.when" }
// An operand under a false when is not there, one under a true one is.
#include "rsasm-test.h"

template <bool Add> static word_t
f (word_t a, word_t b)
{
  word_t r;
  constexpr const char *with = ADD ("{r}", "{b}");
  rsasm (MOV ("{r}", "{a}"), line (Add ? with : ""),
	 out (reg, r), in (reg, a), when (Add, in (reg, b)));
  return r;
}

int
main ()
{
  CHECK (f<true> (1, 2) == 3);
  CHECK (f<false> (1, 2) == 1);
  word_t r = 3;
  rsasm (ADD ("{r}", "1"), inout (reg, r), when (0, out (REG0)),
	 when (true, options (nomem)), when (false, options (nomem)));
  CHECK (r == 4);
}
