// { dg-require-rsasm-target x86_64 }
// { dg-without not_leaf "-O1" run "kept" }
// { dg-without not_leaf "-O2" run "kept" }
// { dg-without not_leaf "-Os" run "kept" }
// What a block pushes is not in the variables of a leaf function.
#include "rsasm-test.h"

NOINLINE word_t
leaf (word_t n)
{
  volatile word_t kept[4] = { n, n, n, n };
  rsasm ("push {n}", "push {n}", "push {n}", "push {n}", "add rsp, 32",
	 let (n, in (reg, n + 1)));
  return kept[0] + kept[1] + kept[2] + kept[3];
}

int
main ()
{
  word_t kept = leaf (10);
  CHECK (kept == 40);
}
