// { dg-rule "asm.ts-args.llvm-syntax" }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O2 -masm=att" "-O2 -masm=intel" }
// In the Intel syntax register names have no percent sign.
// { dg-final { scan-block {/\* rdx xmm0 \*/} } }
#include "rsasm-test.h"

void
f (double d)
{
  rsasm ("/* {} {} */", out (reg_abcd), in (xmm_reg, d), out ("rax"),
	 out ("rbx"), out ("rcx"));
}
