// { dg-rule "asm.abi-clobbers.intro" }
// { dg-require-rsasm-target x86_64 }
// { dg-require-cpu avx512f }
// A block in a baseline function that is inlined into one with AVX-512 still
// clobbers the registers that only the latter has.
#include "rsasm-test.h"
#include <immintrin.h>

extern "C" __attribute__ ((target ("avx512f"), noinline)) void
wipe ()
{
  __asm__ volatile ("vpxord %%zmm16, %%zmm16, %%zmm16;"
		    "vpxord %%zmm31, %%zmm31, %%zmm31;"
		    "vpxord %%zmm5, %%zmm5, %%zmm5"
		    : : : "xmm5", "xmm16", "xmm31");
}

static inline void
call_wipe ()
{
  rsasm ("call {}", sym (wipe), clobber_abi ("C"));
}

__attribute__ ((target ("avx512f"), noinline)) int
f (__m512i v)
{
  register __m512i a __asm__ ("xmm16") = v;
  __asm__ volatile ("" : "+v" (a));
  __m512i b = a;
  __asm__ volatile ("" : "+v" (b));
  call_wipe ();
  return _mm512_reduce_add_epi32 (_mm512_add_epi32 (b, b));
}

__attribute__ ((target ("avx512f"))) int
test ()
{
  return f (_mm512_set1_epi32 (2)) == 64;
}

int
main ()
{
  CHECK (test ());
}
