// { dg-rule "asm.scope.asm" }
// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-torture "-O1" "-O2" "-O3" "-Os" }
// { dg-additional-options "-masm=intel" { target x86_64 } }
// The compiler moves blocks as it moves GNU asm: the loop keeps its form.
// { dg-final { scan-block-times {in_loop} 1 } }
#include "rsasm-test.h"

word_t
f (word_t *p, int n)
{
  word_t sum = 0;
  for (int i = 0; i < n; i++)
    {
      word_t t;
      rsasm ("/* in_loop */" MOV ("{t}", "{}"), in (reg, p[i]),
	     let (t, out (reg, t)), options (pure, nomem, nostack));
      sum += t;
    }
  return sum;
}
