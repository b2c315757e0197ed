// { dg-require-rsasm-target x86_64 }
// { dg-without gnu_stack "-O1" run "kept" }
// { dg-without gnu_stack "-O2" run "kept" }
// GNU asm in a function with [[rsasm]] may push.
#include "rsasm-test.h"

[[rsasm]] NOINLINE word_t
leaf (word_t n)
{
  volatile word_t kept[4] = { n, n, n, n };
  asm volatile ("push %0\n\tpush %0\n\tpush %0\n\tpush %0\n\tadd $32, %%rsp"
		: : "r" (n + 1));
  return kept[0] + kept[1] + kept[2] + kept[3];
}

int
main ()
{
  word_t kept = leaf (10);
  CHECK (kept == 40);
}
