// { dg-rule "asm.operand-type.supported-operands.lateout" }
// A late output is written like any other.
#include "rsasm-test.h"

NOINLINE static word_t
copy (word_t a)
{
  word_t r;
  rsasm (MOV ("{}", "{}"), lateout (reg, r), in (reg, a));
  return r;
}

NOINLINE static word_t
same_register (word_t a)
{
  word_t r;
  rsasm (ADD (REG0, REG0), in (REG0, a), lateout (REG0, r));
  return r;
}

NOINLINE static word_t
discarded (word_t a)
{
  word_t r;
  rsasm (MOV ("{t}", "{a}"), ADD ("{t}", "{t}"), MOV (REG0, "{t}"),
	 in (reg, a), let (t, lateout (reg)), lateout (REG0, r));
  return r;
}

int
main ()
{
  CHECK (copy (8) == 8);
  CHECK (same_register (9) == 18);
  CHECK (discarded (10) == 20);
}
