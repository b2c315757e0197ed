// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without guarded_address "-O0" run "" { target aarch64 } }
// { dg-without guarded_address "-O2" run "" { target aarch64 } }
// A block with readonly makes GCC read no byte at an address that may not be
// mapped.
#include "rsasm-test.h"

NOINLINE word_t
nothing_else ()
{
  word_t r;
  rsasm (MOV (REG0, "5"), out (REG0, r), options (readonly));
  return r;
}

NOINLINE word_t
load (word_t *p)
{
  word_t r;
  rsasm (LOAD (REG0, "{p}"), in (reg, p), out (REG0, r),
	 options (readonly, pure));
  return r;
}

NOINLINE word_t
class_output (word_t *p)
{
  word_t r;
  rsasm (LOAD ("{r}", "{p}"), out (reg, r), in (reg, p), options (readonly));
  return r;
}

int
main ()
{
  word_t x = 7;
  CHECK (nothing_else () == 5);
  CHECK (load (&x) == 7);
  CHECK (class_output (&x) == 7);
}
