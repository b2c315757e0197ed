// { dg-require-rsasm-target aarch64 }
// { dg-without flag_clobbers "-O2" run "f" }
// A block is not moved between a comparison and the use of its flags.
#include "rsasm-test.h"

NOINLINE word_t
f (word_t a, word_t b)
{
  word_t t, u, v;
  rsasm ("adds {t}, {a}, {b}", out (reg, t), in (reg, a), in (reg, b),
	 options (pure, nomem, nostack));
  rsasm ("adds {u}, {a}, #1", out (reg, u), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("adds {v}, {b}, #1", out (reg, v), in (reg, b),
	 options (pure, nomem, nostack));
  word_t less = a < b ? 1000 : a;
  return less * t + u * v;
}

int
main ()
{
  CHECK (f (1, 2) == 3006);
  CHECK (f (2, 1) == 12);
}
