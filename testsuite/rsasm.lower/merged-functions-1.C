// { dg-rule "asm.rules.not-exactly-once" }
// { dg-options "-O2 -std=gnu++17" }
// Equal functions with blocks are merged as those with GNU asm are.
// { dg-final { scan-block-times {marked} 1 } }
#include "rsasm-test.h"

extern word_t place;

static __attribute__ ((noinline)) void
one (word_t a)
{
  rsasm ("/* marked {} */", in (reg, a), clobber_abi ("C"));
  place = a;
}

static __attribute__ ((noinline)) void
other (word_t a)
{
  rsasm ("/* marked {} */", in (reg, a), clobber_abi ("C"));
  place = a;
}

void
caller (word_t a)
{
  one (a);
  other (a);
}
