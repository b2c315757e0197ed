// { dg-require-rsasm-target x86 }
// { dg-do compile }
// { dg-torture "-O0" "-O2" }
// { dg-without dialect_switch "-O2" scan }
// { dg-final { scan-block {mov\s+\w+, \w+} } }
// Operands print in the syntax of the block.
#include "rsasm-test.h"

word_t
f (word_t n)
{
  word_t r;
  rsasm (MOV ("{r}", "{n}"), out (reg, r), in (reg, n));
  return r;
}
