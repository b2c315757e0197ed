// { dg-rule "rsasm.syntax.allow" }
// allow ("id") turns one rule off for the block.
#include "rsasm-test.h"

void
f (int n, word_t r)
{
  rsasm (MOV ("{r}", "{n}"), out (reg, r), in (reg, n),
	 allow ("asm.template-modifiers.smaller-value"));
}
