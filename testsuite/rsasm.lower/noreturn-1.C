// { dg-rule "asm.options.supported-options.noreturn" }
// Nothing follows a noreturn block.
// { dg-final { scan-assembler-not "unreachable_function" } }
#include "rsasm-test.h"

void unreachable_function ();

void
f ()
{
  rsasm ("/* the end */", options (noreturn));
  unreachable_function ();
}
