// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without sandwich "-O0" run "r == 12" }
// { dg-without sandwich "-O2" run "r == 12" }
// { dg-without sandwich "-Os" run "r == 12" }
// Nothing is evaluated between the copies into registers and the block.
#include "rsasm-test.h"
using rsasm::_;

#ifdef __x86_64__
# define A "r10"
# define B "r11"
#else
# define A "x10"
# define B "x11"
#endif

NOINLINE word_t
uses_registers (word_t n)
{
  rsasm (MOV (A, "0"), MOV (B, "0"), out (A, _), out (B, _));
  return n;
}

int
main ()
{
  word_t r;
  rsasm (MOV ("{r}", A), ADD ("{r}", B), out (reg, r), in (A, 5ul),
	 in (B, uses_registers (7)));
  CHECK (r == 12);
}
