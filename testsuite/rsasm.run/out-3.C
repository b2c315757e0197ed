// { dg-rule "asm.operand-type.supported-operands.out" }
// An output is never in the register of an input, not even of one whose
// value is not used again.
#include "rsasm-test.h"

NOINLINE static word_t
early (word_t a, word_t b)
{
  word_t r;
  rsasm (MOV ("{r}", "0"), ADD ("{r}", "{a}"), ADD ("{r}", "{b}"),
	 out (reg, r), in (reg, a), in (reg, b));
  return r;
}

NOINLINE static word_t
early_explicit (word_t a, word_t b)
{
  word_t r;
  rsasm (MOV (REG0, "0"), ADD (REG0, "{a}"), ADD (REG0, "{b}"),
	 in (reg, a), in (reg, b), out (REG0, r));
  return r;
}

NOINLINE static word_t
early_discarded (word_t a, word_t b)
{
  word_t r;
  rsasm (MOV (REG0, "0"), MOV (REG1, "0"), MOV ("{t}", "0"),
	 ADD ("{a}", "{b}"),
	 inout (reg, a), in (reg, b), let (t, out (reg)),
	 out (REG0), out (REG1));
  r = a;
  return r;
}

int
main ()
{
  CHECK (early (3, 4) == 7);
  CHECK (early_explicit (3, 4) == 7);
  CHECK (early_discarded (3, 4) == 7);
}
