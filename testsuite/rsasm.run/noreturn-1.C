// { dg-rule "asm.options.supported-options.noreturn" }
// { dg-exit SIGILL SIGTRAP }
// A noreturn block ends the function; what follows is unreachable.
#include "rsasm-test.h"

[[noreturn]] NOINLINE static void
stop (word_t x)
{
  rsasm (TRAP, "/* {x} */", in (reg, x), options (noreturn));
}

NOINLINE static int
f (int x)
{
  if (x)
    return 1;
  rsasm (TRAP, options (noreturn, nomem, nostack));
}

int
main ()
{
  CHECK (f (1) == 1);
  stop (3);
}
