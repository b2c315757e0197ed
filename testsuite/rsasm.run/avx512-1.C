// { dg-rule "asm.register-operands.supported-register-classes" }
// { dg-require-rsasm-target x86_64 }
// { dg-require-cpu avx512f avx512bw avx512vl }
// { dg-additional-options "-mavx512f -mavx512bw -mavx512vl" }
// zmm_reg, kreg, masks in braces, the upper sixteen registers.
#include "rsasm-test.h"
#include <immintrin.h>

int
main ()
{
  __m512i a = _mm512_set1_epi32 (3), b = _mm512_set1_epi32 (4), r;
  rsasm ("vpaddd {r}, {a}, {b}", out (zmm_reg, r), in (zmm_reg, a),
	 in (zmm_reg, b));
  CHECK (_mm512_reduce_add_epi32 (r) == 16 * 7);
  __mmask16 k = 0x00ff;
  rsasm ("vpaddd {r}{{{k}}}{{z}}, {a}, {b}", out (zmm_reg, r),
	 in (zmm_reg, a), in (zmm_reg, b), in (kreg, k));
  CHECK (_mm512_reduce_add_epi32 (r) == 8 * 7);
  __mmask64 wide = ~0ull, copy;
  rsasm ("kmovq {}, {}", out (kreg, copy), in (kreg, wide));
  CHECK (copy == wide);
  rsasm ("vpaddd zmm31, {a}, {b}", "vpaddd zmm16, zmm31, {a}",
	 in (zmm_reg, a), in (zmm_reg, b), out ("zmm31"), out ("zmm16", r));
  CHECK (_mm512_reduce_add_epi32 (r) == 16 * 10);
  __mmask8 small;
  rsasm ("kmovb k3, {:e}", in (reg, 5), out ("k3", small));
  CHECK (small == 5);
  __m256i y = _mm256_set1_epi32 (1);
  rsasm ("vpaddd {y}, {y}, {y}", inout (ymm_reg, y));
  CHECK (_mm256_extract_epi32 (y, 7) == 2);
  __m128i x;
  rsasm ("vpaddd {x:x}, {y:x}, {y:x}", out (zmm_reg, x), in (ymm_reg, y));
  CHECK (_mm_extract_epi32 (x, 0) == 4);
}
