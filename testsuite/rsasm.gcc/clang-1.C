// { dg-rule "rsasm.syntax.values" }
// { dg-do syntax }
// { dg-compiler clang++ }
// Other compilers parse blocks, so that editors and analysers work.
#include <rsasm.h>

long
f (long a, long b)
{
  rsasm ("add {a}, {b}", "nop", inout (reg, a), in (reg, b), let (x, const (5)),
	 options (pure, nomem));
  return a;
}
