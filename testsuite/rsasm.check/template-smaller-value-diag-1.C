// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// A bare placeholder wider than its value warns, once an operand, with the
// modifier to use.
#include "rsasm-test.h"

void
f (int n, short s, float x)
{
  long r;
  rsasm ("mov {r}, {n}", out (reg, r), in (reg, n)); // { dg-warning "20: '.n.' names a register of 64 bits, but its value has 32 bits" asm.template-modifiers.smaller-value }
  // { dg-note "use '.n:e.'" "" .-1 }
  // { dg-note "or use '.n:r.'" "" .-2 }
  rsasm ("mov {0}, {1}", out (reg, r), in (reg, s)); // { dg-warning "20: '.1.' names a register of 64 bits, but its value has 16 bits" asm.template-modifiers.smaller-value }
  // { dg-note "use '.1:x.'" "" .-1 }
  // { dg-note "or use '.1:r.'" "" .-2 }
  rsasm ("mov {}, {}", out (reg, r), in (reg, x)); // { dg-warning "19: '..' names a register of 64 bits, but its value has 32 bits" asm.template-modifiers.smaller-value }
  // { dg-note "use '.:e.'" "" .-1 }
  // { dg-note "or use '.:r.'" "" .-2 }
}
