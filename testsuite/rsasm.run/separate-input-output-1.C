// { dg-rule "asm.register-operands.separate-input-output" }
// Integers and pointers of one size may differ between input and output; a
// constant converts if it fits.
#include "rsasm-test.h"

enum class e : word_t { zero, seven = 7 };

int
main ()
{
  long x = 0;
  void *y;
  rsasm ("/* {} */", inout (reg, x, y));
  CHECK (y == nullptr);
  word_t r;
  rsasm ("/* {} */", inout (reg, &x, r));
  CHECK (r == (word_t) &x);
  e v;
  rsasm ("/* {} */", inout (reg, 7ul, v));
  CHECK (v == e::seven);
  rsasm ("/* {} */", inout (reg, v, x));
  CHECK (x == 7);
  /* Constants of any integer type.  */
  rsasm ("/* {} */", inout (reg, 5, r));
  CHECK (r == 5);
  rsasm ("/* {} */", inout (reg, -1, x));
  CHECK (x == -1);
  rsasm ("/* {} */", inout (reg, 'a', r));
  CHECK (r == 'a');
  const int k = 9;
  rsasm ("/* {} */", inout (reg, k, r));
  CHECK (r == 9);
}
