// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target x86_64 }
// { dg-require-cpu avx2 }
// A block in a function with a target attribute may use its registers.
#include "rsasm-test.h"
#include <immintrin.h>

__attribute__ ((target ("avx2"), noinline)) static int
f (const int *p)
{
  __m256i v = _mm256_loadu_si256 ((const __m256i *) p), r;
  rsasm ("vpaddd {r}, {v}, {v}", out (ymm_reg, r), in (ymm_reg, v));
  return _mm256_extract_epi32 (r, 7);
}

int
main ()
{
  int a[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
  CHECK (f (a) == 16);
}
