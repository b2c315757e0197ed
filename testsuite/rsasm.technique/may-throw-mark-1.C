// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without may_throw_mark "-O0" run "" }
// { dg-without may_throw_mark "-O2" run "" }
// An exception that leaves a block is caught in a caller.
#include "rsasm-test.h"

extern "C" NOINLINE void
thrower ()
{
  throw 1;
}

static void
passes_on ()
{
  rsasm (CALL ("{}"), sym (thrower), clobber_abi ("C"), options (may_unwind));
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
