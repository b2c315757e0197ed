// { dg-do compile }
// { dg-additional-options "-Wreturn-type" }
// { dg-without noreturn_mark "-O0" messages "no return statement" }
// { dg-without noreturn_mark "-O2" messages "no return statement" }
// No warning that the end is reached.
#include "rsasm-test.h"

int
f ()
{
  rsasm (TRAP, options (noreturn));
}
