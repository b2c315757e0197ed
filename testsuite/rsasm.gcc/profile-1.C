// { dg-rule "asm.scope.asm" }
// { dg-do assemble }
// { dg-torture "-O2 -pg" "-O2 -fprofile-arcs" "-O2 --coverage" "-O2 -finstrument-functions" "-O2 -fsplit-stack" }
// { dg-require-rsasm-target x86_64 }
// Instrumentation around blocks.
#include "rsasm-test.h"

word_t
f (word_t a, word_t b)
{
  if (a)
    rsasm (ADD (REG3, "{b}"), in (reg, b), inout (REG3, a));
  return a;
}
