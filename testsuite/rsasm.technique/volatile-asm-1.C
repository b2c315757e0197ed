// { dg-without volatile_asm "-O1" run "done" }
// { dg-without volatile_asm "-O2" run "done" }
// A block without pure stays though its outputs are not used.
#include "rsasm-test.h"

word_t done;

int
main ()
{
  word_t unused;
  rsasm (MOV ("{t}", "1"), STORE ("{p}", "{t}"), let (t, out (reg, unused)),
	 let (p, in (reg, &done)));
  CHECK (*opaque (&done) == 1);
}
