// { dg-rule "asm.register-operands.smaller-value" }
// A narrow value is right in its own bits, whatever lies above them.
#include "rsasm-test.h"

int
main ()
{
  word_t x;
  int n = opaque (4);
  rsasm (MOV ("{x:" W32 "}", "{n:" W32 "}"), out (reg, x), in (reg, n));
  CHECK ((x & 0xffffffff) == 4);
  /* Garbage above a narrow output is dropped.  */
  uint16_t s;
#ifdef TEST_X86
  rsasm ("mov {s:e}, 0x12345", out (reg, s));
#else
  rsasm ("mov {s:w}, 0x2345", "movk {s:w}, 1, lsl 16", out (reg, s));
#endif
  CHECK (s == 0x2345);
}
