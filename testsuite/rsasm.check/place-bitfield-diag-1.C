// { dg-rule "rsasm.operands.place-bitfield" }
// A bit-field as an output.
#include "rsasm-test.h"

struct s { unsigned b : 3; };

void
f (s v)
{
  rsasm ("/* {:" W32 "} */", out (reg, v.b)); // { dg-error "output 'v.b' is a bit-field" rsasm.operands.place-bitfield }
  rsasm ("/* {:" W32 "} */", inout (reg, v.b)); // { dg-error "output 'v.b' is a bit-field" rsasm.operands.place-bitfield }
}
