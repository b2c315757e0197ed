// { dg-rule "asm.rules.unwind" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-exit SIGABRT }
// An exception does not leave a block that has no may_unwind.
#include "rsasm-test.h"
#include <exception>
#include <cstdlib>

extern "C" void thrower () { throw 1; }

int
main ()
{
  std::set_terminate ([] { std::abort (); });
  try
    {
      rsasm ("call {}", sym (thrower), clobber_abi ("C"));
    }
  catch (...)
    {
      return 1;
    }
}
