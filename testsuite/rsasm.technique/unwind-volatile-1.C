// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without unwind_volatile "-O1" run "caught" }
// { dg-without unwind_volatile "-O2" run "caught" }
// A pure block that may throw stays though its result is not used.
#include "rsasm-test.h"

extern "C" NOINLINE void
thrower ()
{
  throw 1;
}

NOINLINE void
passes_on ()
{
  word_t unused;
  rsasm (CALL ("{}"), sym (thrower), out (REG0, unused), clobber_abi ("C"),
	 options (may_unwind, pure, readonly));
}

int
main ()
{
  bool caught = false;
  try
    {
      passes_on ();
    }
  catch (int)
    {
      caught = true;
    }
  CHECK (caught);
}
