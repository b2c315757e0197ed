// { dg-rule "asm.template-modifiers.only-one" }
// More than one letter, or none.
#include "rsasm-test.h"

void
f (word_t n)
{
  rsasm ("/* {:er} */", in (reg, n)); // { dg-error "16: template modifier 'er' is more than one character" asm.template-modifiers.only-one }
  rsasm ("/* {n:xy} */", in (reg, n)); // { dg-error "17: template modifier 'xy' is more than one character" asm.template-modifiers.only-one }
}
