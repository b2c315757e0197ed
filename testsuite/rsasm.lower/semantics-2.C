// { dg-rule "asm.options.supported-options.readonly" "asm.options.supported-options.nomem" }
// { dg-do run }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O2 -flto" }
// Stores before a block that may read them are made, also to locals, heap
// objects and statics whose address it has; loads after a block that may
// write are made again.
#include "rsasm-test.h"

static word_t statics[2];

NOINLINE word_t
through_readonly (word_t x)
{
  word_t local = x, r;
  word_t *p = &local;
  rsasm (LOAD ("{0}", "{1}"), out (reg, r), in (reg, p),
	 options (pure, readonly, nostack));
  local = 0;
  return r + local;
}

NOINLINE word_t
heap (word_t x)
{
  word_t *p = (word_t *) __builtin_malloc (sizeof *p), r;
  *p = x;
  rsasm (LOAD ("{0}", "{1}"), out (reg, r), in (reg, p),
	 options (pure, readonly, nostack));
  __builtin_free (p);
  return r;
}

NOINLINE word_t
of_static (word_t x)
{
  statics[0] = x;
  word_t r, *p = statics;
  rsasm (LOAD ("{0}", "{1}"), out (reg, r), in (reg, p),
	 options (readonly, nostack));
  statics[0] = 0;
  return r;
}

NOINLINE word_t
of_double (double x)
{
  double d = x;
  word_t r;
  rsasm (LOAD ("{0}", "{1}"), out (reg, r), in (reg, &d),
	 options (pure, readonly, nostack));
  return r;
}

NOINLINE word_t
written (word_t x)
{
  word_t local = 1;
  word_t before = local;
  rsasm (STORE ("{0}", "{1}"), in (reg, &local), in (reg, x),
	 options (nostack));
  return before + local;
}

NOINLINE word_t
written_static (word_t x)
{
  statics[1] = 1;
  rsasm (STORE ("{0}", "{1}"), in (reg, &statics[1]), in (reg, x),
	 options (nostack));
  return statics[1];
}

int
main ()
{
  CHECK (through_readonly (7) == 7);
  CHECK (heap (8) == 8);
  CHECK (of_static (9) == 9);
  double d = 1.5;
  word_t bits = 0;
  __builtin_memcpy (&bits, &d, sizeof bits);
  CHECK (of_double (d) == bits);
  CHECK (written (5) == 6);
  CHECK (written_static (6) == 6);
}
