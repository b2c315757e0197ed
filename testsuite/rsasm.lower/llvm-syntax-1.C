// { dg-rule "asm.ts-args.llvm-syntax" }
// { dg-require-rsasm-target x86 }
// { dg-torture "-O2 -masm=att" "-O2 -masm=intel" }
// { dg-do assemble }
// Intel syntax without prefix by default, whatever -masm says; the
// compiler's own code before and after is in its dialect.
#include "rsasm-test.h"

int
f (int *p, int n)
{
  p[n] += 3;
  int r;
  rsasm ("mov {:e}, dword ptr [{}]", out (reg, r), in (reg, p + n));
  p[n + 1] = r * 5;
  rsasm ("movl ({}), {:e}", in (reg, p), out (reg, r), options (att_syntax));
  return p[2] + r;
}
