// { dg-rule "asm.abi-clobbers.many" }
// { dg-require-rsasm-target x86_64 }
// Inputs find registers also if clobbers and explicit operands take all of
// a class.
#include "rsasm-test.h"

extern "C" word_t add (word_t a, word_t b) { return a + b; }

NOINLINE static word_t
vectors (word_t v, word_t w)
{
  word_t r, x = v, y;
  rsasm ("movq rdi, {0}", "movq xmm0, {1}", "movq rsi, xmm0", "call {2}",
	 "pxor xmm7, xmm7", "movdqa xmm0, xmm7", in (xmm_reg, v),
	 in (xmm_reg, w), sym (add), out ("rax", r), out ("rdi"), out ("rsi"),
	 inout ("xmm7", x), out ("xmm0", y), clobber_abi ("C"));
  CHECK (x == 0 && y == 0);
  return r;
}

int
main ()
{
  CHECK (vectors (3, 4) == 7);
}
