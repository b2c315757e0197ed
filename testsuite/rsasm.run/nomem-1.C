// { dg-rule "asm.options.supported-options.nomem" }
// A block without nomem sees and changes memory; one with it may use its own
// stack.
#include "rsasm-test.h"

static word_t global = 1;

NOINLINE static word_t
change (word_t *p)
{
  word_t before = *p;
  rsasm (STORE ("{p}", "{v}"), in (reg, p), let (v, in (reg, 9ul)));
  return before * 10 + *p;
}

int
main ()
{
  CHECK (change (&global) == 19);
  word_t local = 2;
  rsasm (STORE ("{0}", "{1}"), in (reg, &local), in (reg, 7ul));
  CHECK (local == 7);
  word_t x = 0, z;
#ifdef TEST_X86
  rsasm ("push {x}", ADD ("{x}", "5"), "pop {x}", ADD ("{x}", "1"),
	 let (x, inout (reg, x, z)), options (nomem));
#else
  rsasm ("str {x}, [sp, -16]!", ADD ("{x}", "5"), "ldr {x}, [sp], 16",
	 ADD ("{x}", "1"), let (x, inout (reg, x, z)), options (nomem));
#endif
  CHECK (z == 1);
}
