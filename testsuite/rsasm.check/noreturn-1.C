// { dg-rule "asm.options.checks.noreturn" }
// noreturn with inputs, discarded outputs and clobbers.
#include "rsasm-test.h"

[[noreturn]] void
f (word_t a)
{
  rsasm (TRAP, "/* {} */", in (reg, a), out (REG0), options (noreturn));
}
