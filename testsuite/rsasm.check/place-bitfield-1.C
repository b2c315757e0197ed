// { dg-rule "rsasm.operands.place-bitfield" }
// A bit-field as an input is a value.
#include "rsasm-test.h"

struct s { unsigned b : 3; word_t w : 32; };

void
f (s v)
{
  rsasm ("/* {:" W32 "} */", in (reg, v.b));
}
