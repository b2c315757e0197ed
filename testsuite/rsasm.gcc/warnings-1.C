// { dg-rule "asm.operand-type.supported-operands.out" }
// { dg-options "-O2 -Wall -Wextra -Wunused -Wuninitialized -Wmaybe-uninitialized" }
// Variables that blocks use are used, those they write are initialized.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  word_t r, s;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, a));
  rsasm (MOV (REG0, "1"), out (REG0, s));
  word_t only_written;
  rsasm (MOV ("{}", "1"), out (reg, only_written));
  return r + s;
}

static word_t used_by_sym;
static void also_used () {}

void
g ()
{
  rsasm ("/* {} {} */", sym (used_by_sym), sym (also_used));
}
