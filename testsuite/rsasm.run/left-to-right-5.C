// { dg-rule "asm.operand-type.left-to-right" }
// A place is found before the block and in its turn, whatever outputs store
// and later operands change: also through a reference, pointer or member.
#include "rsasm-test.h"

static word_t global;
struct pair { word_t index, other; };

NOINLINE static void
by_reference (word_t &index, word_t *array)
{
  rsasm (MOV (REG3, "{}"), MOV ("{1}", "{0}"), in (reg, 1ul),
	 lateout (reg, index), out (REG3, array[index]));
}

/* The same where no register variable is needed.  */
NOINLINE static void
by_letter (word_t &index, word_t *array)
{
  rsasm (MOV (REG0, "{}"), MOV ("{1}", "{0}"), in (reg, 1ul),
	 lateout (reg, index), out (REG0, array[index]), options (nomem));
}

NOINLINE static void
twice (word_t &index, word_t *array)
{
  word_t one = opaque (1ul);
  rsasm ("/* {} {} {} */", inout (reg, one, index), inout (reg, one, index),
	 inout (reg, one, array[index]));
}

NOINLINE static void
by_pointer (word_t **p, word_t *other)
{
  rsasm (MOV (REG3, "{}"), MOV ("{1}", "{0}"), in (reg, other),
	 lateout (reg, *p), out (REG3, **p));
}

int
main ()
{
  word_t array[2] = { 7, 7 }, index = 0;
  by_reference (index, array);
  CHECK (index == 1 && array[0] == 1 && array[1] == 7);
  index = 0;
  array[0] = 7;
  by_letter (index, array);
  CHECK (index == 1 && array[0] == 1 && array[1] == 7);
  index = 0;
  array[0] = 7;
  twice (index, array);
  CHECK (index == 1 && array[0] == 1 && array[1] == 7);

  word_t a = 3, b = 4, *p = &a;
  by_pointer (&p, &b);
  CHECK (p == &b && a == (word_t) &b && b == 4);

  word_t values[2] = { 7, 7 };
  rsasm (MOV (REG3, "{}"), MOV ("{1}", "{0}"), in (reg, 1ul),
	 lateout (reg, global), out (REG3, values[global]));
  CHECK (global == 1 && values[0] == 1 && values[1] == 7);

  pair s = { 0, 0 };
  values[0] = 7;
  rsasm (MOV (REG3, "{}"), MOV ("{1}", "{0}"), in (reg, 1ul),
	 lateout (reg, s.index), out (REG3, values[s.index]));
  CHECK (s.index == 1 && values[0] == 1 && values[1] == 7);

  /* Also if the block itself changes it.  */
  static word_t in_memory;
  values[0] = 7;
  rsasm (MOV (REG3, "{1}"), STORE ("{0}", "{1}"), in (reg, &in_memory),
	 in (reg, 1ul), out (REG3, values[in_memory]));
  CHECK (in_memory == 1 && values[0] == 1 && values[1] == 7);

  /* What a later operand changes comes too late.  */
  word_t i = 0, x = 5;
  values[0] = values[1] = 7;
  rsasm ("/* {0} {1} */", inout (reg, x, values[i]), in (reg, i++));
  CHECK (i == 1 && values[0] == 5 && values[1] == 7);
  p = values;
  rsasm (MOV ("{0}", "{1}"), lateout (reg, *p), in (reg, (word_t) *p++));
  CHECK (p == values + 1 && values[0] == 5 && values[1] == 7);
}
