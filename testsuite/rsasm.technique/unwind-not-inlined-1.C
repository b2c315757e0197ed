// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without unwind_not_inlined "-O2" run "" }
// A function whose block throws keeps its handler when it could be inlined.
#include "rsasm-test.h"

extern "C" NOINLINE void
thrower ()
{
  throw 1;
}

static inline bool
catches ()
{
  try
    {
      rsasm (CALL ("{}"), sym (thrower), clobber_abi ("C"),
	     options (may_unwind));
    }
  catch (int)
    {
      return true;
    }
  return false;
}

int
main ()
{
  CHECK (catches ());
}
