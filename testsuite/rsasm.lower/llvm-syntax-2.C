// { dg-rule "asm.ts-args.llvm-syntax" }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-masm=att" }
// The syntax is switched back after each block.
// { dg-final { scan-block-times {\.intel_syntax noprefix} 2 } }
// { dg-final { scan-block-times {\.att_syntax} 2 } }
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a));
  rsasm ("nop");
}
