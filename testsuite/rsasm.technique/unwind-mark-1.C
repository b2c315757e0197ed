// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without unwind_mark "-O0" run "" }
// { dg-without unwind_mark "-O2" run "" }
// An exception that leaves a block is caught in the same function.
#include "rsasm-test.h"

extern "C" NOINLINE void
thrower ()
{
  throw 1;
}

int
main ()
{
  bool caught = false;
  try
    {
      rsasm (CALL ("{}"), sym (thrower), clobber_abi ("C"),
	     options (may_unwind));
    }
  catch (int)
    {
      caught = true;
    }
  CHECK (caught);
}
