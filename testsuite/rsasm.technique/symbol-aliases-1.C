// { dg-require-rsasm-target x86_64 }
// { dg-without symbol_aliases "-O0" assemble "" }
// { dg-without symbol_aliases "-O2" assemble "" }
// A symbol may be called like a register or an operator.
#include "rsasm-test.h"

extern "C" NOINLINE void offset () {}
extern "C" { int edx = 5; }

int
main ()
{
  word_t r;
  rsasm ("call {f}", "lea rax, [rip + {v}]", lateout ("rax", r),
	 let (f, sym (offset)), let (v, sym (edx)), clobber_abi ("C"));
  CHECK (*(int *) r == 5);
}
