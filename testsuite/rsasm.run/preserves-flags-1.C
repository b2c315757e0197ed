// { dg-rule "asm.options.supported-options.preserves_flags" }
// Without preserves_flags the block may change the flags between a comparison
// and its use; with it the result is the same.
#include "rsasm-test.h"

NOINLINE static int
f (word_t a, word_t b)
{
  bool less = a < b;
#ifdef TEST_X86
  rsasm ("cmp {0}, {0}", "stc", in (reg, a));
#else
  rsasm ("cmp {0}, {0}", in (reg, a));
#endif
  return less ? 1 : a > b ? 2 : 3;
}

NOINLINE static int
g (word_t a, word_t b)
{
  bool less = a < b;
  word_t r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, a),
	 options (preserves_flags));
  return less ? 1 : r > b ? 2 : 3;
}

int
main ()
{
  CHECK (f (1, 2) == 1 && f (2, 1) == 2 && f (2, 2) == 3);
  CHECK (g (1, 2) == 1 && g (2, 1) == 2 && g (2, 2) == 3);
}
