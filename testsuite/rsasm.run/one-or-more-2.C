// { dg-rule "asm.ts-args.one-or-more" }
// A raw literal may hold several lines; comments are part of none.
#include "rsasm-test.h"

int
main ()
{
  word_t x = 1;
#ifdef TEST_X86
  rsasm (R"(
    add {x}, 1      # to the end of the line, with {{ }}
    /* here too */ add {x}, 2
    # and this; is {{not}} an instruction
    add {x}, 3 ; add {x}, 4
  )", inout (reg, x));
#else
  rsasm (R"(
    add {x}, {x}, 1      // to the end of the line, with {{ }}
    /* here too */ add {x}, {x}, #2
    # at the start of a line
    add {x}, {x}, 3 ; add {x}, {x}, 4
  )", inout (reg, x));
#endif
  CHECK (x == 11);
}
