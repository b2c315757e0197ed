// { dg-rule "asm.register-names.not-for-io" }
// Reserved registers may be read and written in the text of a block.
#include "rsasm-test.h"

word_t
f ()
{
  word_t r;
  rsasm (MOV ("{}", SP), out (reg, r));
  return r;
}
