// { dg-rule "asm.operand-type.supported-operands.in" }
// { dg-require-rsasm-target x86_64 }
// Values whose computation calls library functions or wants fixed registers:
// divisions, __int128, long double, copies of structures.
#include "rsasm-test.h"

struct big { word_t a[20]; };
typedef unsigned __int128 u128;

NOINLINE static word_t
f (u128 x, u128 y, long double l, big *p, big *q, int s)
{
  word_t r;
  rsasm ("mov {r}, rax", "add {r}, rdx", "add {r}, rcx", "add {r}, r8",
	 let (r, out (reg, r)), in ("rax", word_t (x / y)),
	 in ("rdx", word_t (l)), in ("rcx", 1ul << s),
	 in ("r8", (*p = *q, p->a[3])));
  return r;
}

int
main ()
{
  big a = {}, b = { { 1, 2, 3, 4 } };
  CHECK (f ((u128) 10 << 70, (u128) 1 << 70, 20.5L, &a, &b, 4)
	 == 10 + 20 + 16 + 4);
}
