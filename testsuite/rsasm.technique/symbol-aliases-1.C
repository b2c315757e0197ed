// { dg-require-rsasm-target x86_64 }
// { dg-without symbol_aliases "-O0" assemble }
// { dg-without symbol_aliases "-O2" assemble }
// A symbol may be called like a register.
#include "rsasm-test.h"

extern "C" NOINLINE void offset () {}
extern "C" { int edx = 5; }

int
main ()
{
  word_t r;
  rsasm ("call {f}", "lea {r}, [rip + {v}]", let (f, sym (offset)), out (reg, r),
	 let (v, sym (edx)), clobber_abi ("C"));
  CHECK (*(int *) r == 5);
}
