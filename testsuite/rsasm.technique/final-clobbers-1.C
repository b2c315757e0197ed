// { dg-require-rsasm-target x86_64 }
// { dg-do compile }
// { dg-torture "-O2" "-O3" }
// { dg-without final_clobbers "-O2" scan }
// { dg-final { scan-assembler-not {[xyz]mm(1[6-9]|[23]\d)} } }
// A call in a block that is inlined into a function for a larger instruction
// set destroys the registers of that function.
#include "rsasm-test.h"

extern "C" void callee ();

static inline void
calls ()
{
  rsasm ("call {}", sym (callee), clobber_abi ("C"));
}

__attribute__ ((target ("avx512f,avx512vl"))) double
wide (double a)
{
  calls ();
  return a;
}
