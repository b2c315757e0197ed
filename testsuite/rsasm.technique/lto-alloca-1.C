// { dg-require-rsasm-target x86_64 }
// { dg-require-support lto }
// { dg-additional-options "-fno-fat-lto-objects" }
// { dg-without lto_alloca "-O2 -flto" run "kept" }
// An LTO link knows nothing of the plugin's marks.
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
