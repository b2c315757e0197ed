// { dg-rule "asm.rules.unwind" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-exit SIGABRT }
// An exception that leaves a block with may_unwind cannot leave a noexcept
// function.
#include "rsasm-test.h"
#include <exception>
#include <cstdlib>

extern "C" void thrower () { throw 1; }

void
wall () noexcept
{
  rsasm ("call {}", sym (thrower), clobber_abi ("C"), options (may_unwind));
}

int
main ()
{
  std::set_terminate ([] { std::abort (); });
  try
    {
      wall ();
    }
  catch (...)
    {
      return 1;
    }
}
