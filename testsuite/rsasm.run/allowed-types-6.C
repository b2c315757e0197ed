// { dg-rule "asm.register-operands.allowed-types" }
// References of both kinds, structured bindings, bool outputs of 0 and 1.
#include "rsasm-test.h"

struct pair { word_t a, b; };

NOINLINE static word_t
rvalue (word_t &&x)
{
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

NOINLINE static bool
negated (bool b)
{
#ifdef TEST_X86
  rsasm ("xor {b}, 1", inout (reg_byte, b));
#else
  rsasm ("eor {b:w}, {b:w}, 1", inout (reg, b));
#endif
  return b;
}

int
main ()
{
  CHECK (rvalue (4) == 5);
  pair p = { 1, 2 };
  auto &[a, b] = p;
  rsasm (ADD ("{a}", "{b}"), inout (reg, a), in (reg, b));
  CHECK (p.a == 3);
  CHECK (negated (false) && !negated (true));
  bool r;
  rsasm (MOV ("{}", "1"), out (auto, r));
  CHECK (r);
  word_t array[2][2] = { { 1, 2 }, { 3, 4 } };
  word_t (&row)[2] = array[1];
  rsasm (ADD ("{0}", "{1}"), inout (reg, row[0]), in (reg, array[0][1]));
  CHECK (array[1][0] == 5);
  word_t pair::*member = &pair::b;
  rsasm (ADD ("{0}", "1"), inout (reg, p.*member));
  CHECK (p.b == 3);
}
