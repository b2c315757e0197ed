// { dg-rule "asm.ts-args.opaque" }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O2 -masm=att" "-O2 -masm=intel" "-O0" }
// Text between placeholders is passed on as it is, with braces, bars, percent
// and dollar signs, whatever the dialect.
// { dg-final { scan-block {/\* 100% \| a \{b\|c\} %0 \$1 \[x\] \\ "q" \*/} } }
// { dg-final { scan-block {/\* rdi \*/} } }
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* 100% | a {{b|c}} %{} $1 [x] \\ \"q\" */", const (0));
  rsasm ("/* rdi */", in ("rdi", a));
}
