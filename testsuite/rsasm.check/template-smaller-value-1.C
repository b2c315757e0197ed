// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// No warning where every use has a modifier, the rule is off, or the operand
// has no value.
#include "rsasm-test.h"

void
f (int n, short s)
{
  long r;
  rsasm ("mov {r}, {n:r}", out (reg, r), in (reg, n));
  rsasm ("mov {n:e}, {s:e}", out (reg, n), in (reg, s));
  rsasm ("mov {n:auto}, 5", out (reg, n));
  rsasm ("mov {}, 5", out (reg));
  rsasm ("mov {r}, {n}", out (reg, r), in (reg, n),
	 allow ("asm.template-modifiers.smaller-value"));
  rsasm ("mov rdi, 5", out ("rdi"));
}

[[rsasm::allow ("asm.template-modifiers.smaller-value")]] void
g (int n)
{
  long r;
  rsasm ("mov {r}, {n}", out (reg, r), in (reg, n));
}
