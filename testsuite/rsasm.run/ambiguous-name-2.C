// { dg-rule "rsasm.operands.ambiguous-name" }
// Names are those the user wrote, before macro expansion.
#include "rsasm-test.h"

#define value (base + 1)
#define alias other

int
main ()
{
  word_t base = 4, other = 9, r;
  rsasm (MOV ("{r}", "{value}"), out (reg, r), in (reg, value));
  CHECK (r == 5);
  rsasm (MOV ("{r}", "{alias}"), out (reg, r), in (reg, alias));
  CHECK (r == 9);
}
