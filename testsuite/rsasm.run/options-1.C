// { dg-rule "asm.scope.asm" }
// { dg-torture "-O2 -g" "-O0 -g3" "-O2 -fno-omit-frame-pointer" "-O2 -fstack-protector-all" "-O2 -ffreestanding -fno-builtin" "-O3 -funroll-all-loops -fno-tree-ter" "-Og" "-Ofast" "-O2 -fno-inline" "-O2 -fwrapv -ftrapv" "-O2 -fipa-pta -fwhole-program" }
// Options that change how functions are compiled.
#include "rsasm-test.h"

struct s { word_t a, b; };

NOINLINE static word_t
f (s *p, word_t x, int n)
{
  word_t r = 0, array[4] = { 1, 2, 3, 4 };
  for (int i = 0; i < n; i++)
    {
      word_t t;
      rsasm (MOV ("{t}", "{x}"), ADD ("{t}", "{}"), in (reg, array[i]),
	     in (reg, x), let (t, out (reg, t)));
      r += t;
      rsasm (ADD (REG0, REG1), inout (REG0, p->a), in (REG1, p->b));
    }
  return r;
}

int
main ()
{
  s v = { 1, 2 };
  CHECK (f (&v, 10, 4) == 50);
  CHECK (v.a == 9);
  return 0;
}
