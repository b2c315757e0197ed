// { dg-rule "asm.ts-args.one-or-more" }
// A thousand lines and more.
// { dg-final { scan-block-times {\ynop\y} 1024 } }
#include "rsasm-test.h"

#define L4 "nop", "nop", "nop", "nop"
#define L16 L4, L4, L4, L4
#define L64 L16, L16, L16, L16
#define L256 L64, L64, L64, L64

void
f ()
{
  rsasm (L256, L256, L256, L256);
}
