// { dg-rule "asm.register-operands.allowed-types" }
// { dg-additional-options "-msse2" { target i386 } }
// Vectors: GCC's own types and the intrinsics'.
#include "rsasm-test.h"
#ifdef TEST_X86
# include <immintrin.h>
#else
# include <arm_neon.h>
#endif

typedef int v4si __attribute__ ((vector_size (16)));
typedef float v4sf __attribute__ ((vector_size (16)));
typedef unsigned char v16qi __attribute__ ((vector_size (16)));
typedef double v2df __attribute__ ((vector_size (16)));

int
main ()
{
  v4si a = { 1, 2, 3, 4 }, b = opaque (v4si { 10, 20, 30, 40 });
  rsasm (VADD32X4 ("{a}", "{b}"), inout (VREG, a), in (VREG, b));
  CHECK (a[0] == 11 && a[3] == 44);
#ifdef TEST_X86
  __m128i m = _mm_set1_epi32 (5), n = _mm_set1_epi32 (6);
  rsasm ("paddd {m}, {n}", inout (xmm_reg, m), in (xmm_reg, n));
  CHECK (_mm_cvtsi128_si32 (m) == 11);
  __m128 f = _mm_set1_ps (1.5f);
  rsasm ("addps {f}, {f}", inout (xmm_reg, f));
  CHECK (_mm_cvtss_f32 (f) == 3.0f);
  __m128d d = _mm_set1_pd (1.5);
  rsasm ("addpd {d}, {d}", inout (xmm_reg, d));
  CHECK (_mm_cvtsd_f64 (d) == 3.0);
#else
  int32x4_t m = vdupq_n_s32 (5), n = vdupq_n_s32 (6);
  rsasm ("add {m}.4s, {m}.4s, {n}.4s", inout (vreg, m), in (vreg, n));
  CHECK (vgetq_lane_s32 (m, 0) == 11);
  float32x2_t f = vdup_n_f32 (1.5f);
  rsasm ("fadd {f}.2s, {f}.2s, {f}.2s", inout (vreg, f));
  CHECK (vget_lane_f32 (f, 1) == 3.0f);
  uint8x8_t c = vdup_n_u8 (7);
  rsasm ("add {c}.8b, {c}.8b, {c}.8b", inout (vreg_low16, c));
  CHECK (vget_lane_u8 (c, 5) == 14);
#endif
  v16qi c16 = { 1, 2 }, r16;
  v2df d2 = { 1, 2 }, rd;
  v4sf f4 = { 1, 2, 3, 4 }, rf;
#ifdef TEST_X86
# define VMOV(d, s) "movaps " d ", " s
#else
# define VMOV(d, s) "mov " d ".16b, " s ".16b"
#endif
  rsasm (VMOV ("{}", "{}"), out (VREG, r16), in (VREG, c16));
  rsasm (VMOV ("{}", "{}"), out (VREG, rd), in (VREG, d2));
  rsasm (VMOV ("{}", "{}"), out (VREG, rf), in (VREG, f4));
  CHECK (r16[1] == 2 && rd[1] == 2 && rf[3] == 4);
}
