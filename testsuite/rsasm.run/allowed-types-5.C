// { dg-rule "asm.register-operands.allowed-types" }
// { dg-require-rsasm-target x86_64 }
// __int128 in a vector register, and divided in a register pair.
#include "rsasm-test.h"

typedef unsigned __int128 u128;

int
main ()
{
  u128 x = opaque (((u128) 5 << 64) | 7), y = ((u128) 1 << 64) | 1;
  rsasm ("paddq {x}, {y}", inout (xmm_reg, x), in (xmm_reg, y));
  CHECK (x == (((u128) 6 << 64) | 8));
  uint64_t q, r;
  rsasm ("div {d}", let (d, in (reg, uint64_t (10))),
	 inout ("rax", uint64_t (x), q), inout ("rdx", 0ul, r));
  CHECK (q == 0 && r == 8);
  u128 n = ((u128) 3 << 64) | 100;
  rsasm ("div {}", in (reg, 1ul << 63),
	 inlateout ("rax", uint64_t (n), q),
	 inlateout ("rdx", uint64_t (n >> 64), r));
  CHECK (q == 6 && r == 100);
}
