// { dg-do compile }
// { dg-without report_once "-O0" messages "pure" }
// A message is given once though the template is instantiated twice.
#include "rsasm-test.h"

template<class T>
void
f (T n)
{
  rsasm ("/* {n} */", in (reg, n), options (pure, nomem)); // { dg-error "" asm.options.checks.pure }
}

void
g ()
{
  f (1l);
  f (2ul);
}
