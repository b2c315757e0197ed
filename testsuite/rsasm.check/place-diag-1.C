// { dg-rule "rsasm.operands.place" }
// Outputs that are no places.
#include "rsasm-test.h"

word_t value ();

void
f (word_t x)
{
  rsasm ("/* {} */", out (reg, 5)); // { dg-error "output '5' is not a place that can be assigned" rsasm.operands.place }
  rsasm ("/* {} */", out (reg, x + 1)); // { dg-error "output 'x \\+ 1' is not a place that can be assigned" rsasm.operands.place }
  rsasm ("/* {} */", out (reg, value ())); // { dg-error "output 'value ..' is not a place that can be assigned" rsasm.operands.place }
  rsasm ("/* {} */", inout (reg, x++)); // { dg-error "output 'x\\+\\+' is not a place that can be assigned" rsasm.operands.place }
  rsasm ("/* {} */", inout (reg, x, 5)); // { dg-error "output '5' is not a place that can be assigned" rsasm.operands.place }
}
