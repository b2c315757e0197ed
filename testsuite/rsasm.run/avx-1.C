// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86 }
// { dg-require-cpu avx2 }
// { dg-additional-options "-mavx2" }
// ymm_reg and its narrower names.
#include "rsasm-test.h"
#include <immintrin.h>

int
main ()
{
  __m256i a = _mm256_set1_epi32 (3), r;
  rsasm ("vpaddd {r}, {a}, {a}", out (ymm_reg, r), in (ymm_reg, a));
  CHECK (_mm256_extract_epi32 (r, 7) == 6);
  __m256d d = _mm256_set1_pd (1.5);
  rsasm ("vaddpd ymm3, {d}, {d}", inout (ymm_reg, d), out ("ymm3"));
  rsasm ("vaddpd ymm3, ymm3, ymm3", inout ("ymm3", d));
  CHECK (_mm256_cvtsd_f64 (d) == 3.0);
  __m128i x = _mm256_castsi256_si128 (a);
  rsasm ("vpaddd {x:x}, {x:x}, {x:x}", inout (ymm_reg, x));
  CHECK (_mm_cvtsi128_si32 (x) == 6);
  rsasm ("vpaddd {x}, {x}, {x}", inout (auto, x));
  CHECK (_mm_cvtsi128_si32 (x) == 12);
}
