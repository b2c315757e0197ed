// { dg-rule "asm.options.supported-options.pure" }
// pure with nomem, or with readonly.
#include "rsasm-test.h"

word_t
f (word_t *p)
{
  word_t r, s;
  rsasm (LOAD ("{}", "{}"), out (reg, r), in (reg, p), options (pure, readonly));
  rsasm (MOV ("{}", "{}"), out (reg, s), in (reg, r), options (nomem, pure));
  return s;
}
