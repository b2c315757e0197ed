// { dg-rule "asm.scope.asm" }
// Vectors of GCC and of the intrinsics, 64 to 256 bits.
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-mavx2" }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"
#include <immintrin.h>

typedef int v4si __attribute__ ((vector_size (16)));
typedef float v4sf __attribute__ ((vector_size (16)));
typedef short v4hi __attribute__ ((vector_size (8)));
typedef double v4df __attribute__ ((vector_size (32)));
typedef unsigned char v32qi __attribute__ ((vector_size (32)));

// Shape: __m128i in and out.
__m128i
m128i_inout (__m128i a)
{
#ifndef GNU
  rsasm ("paddd {0}, {0}", inout (xmm_reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("paddd %x0, %x0") : "+&x" (a) : : "cc");
#endif
  return a;
}

// Shape: __m128 and __m128d.
__m128d
m128_types (__m128 a, __m128d b)
{
  __m128d r;
#ifndef GNU
  rsasm ("vcvtps2pd {0}, {1}", "vaddpd {0}, {0}, {2}", out (xmm_reg, r),
	 in (xmm_reg, a), in (xmm_reg, b), options (nostack));
#else
  asm volatile (INTEL ("vcvtps2pd %x0, %x1" NL "vaddpd %x0, %x0, %x2")
		: "=&x" (r) : "x" (a), "x" (b) : "cc", "memory");
#endif
  return r;
}

// Shape: __m256, late output.
__m256
m256_lateout (__m256 a, __m256 b)
{
  __m256 r;
#ifndef GNU
  rsasm ("vaddps {0}, {1}, {2}", lateout (ymm_reg, r), in (ymm_reg, a),
	 in (ymm_reg, b), options (pure, nomem, nostack));
#else
  asm (INTEL ("vaddps %t0, %t1, %t2") : "=x" (r) : "x" (a), "x" (b) : "cc");
#endif
  return r;
}

// Shape: __m256i in memory, in a loop.
void
m256i_loop (__m256i *p, long n, __m256i k)
{
  for (long i = 0; i < n; i++)
#ifndef GNU
    rsasm ("vpxor {0}, {0}, {1}", inout (ymm_reg, p[i]), in (ymm_reg, k),
	   options (pure, nomem, nostack));
#else
    asm (INTEL ("vpxor %t0, %t0, %t1") : "+&x" (p[i]) : "x" (k) : "cc");
#endif
}

// Shape: vector types of GCC.
v4si
v4si_add (v4si a, v4si b)
{
  v4si r;
#ifndef GNU
  rsasm ("vpaddd {0}, {1}, {2}", out (xmm_reg, r), in (xmm_reg, a),
	 in (xmm_reg, b), options (nostack));
#else
  asm volatile (INTEL ("vpaddd %x0, %x1, %x2")
		: "=&x" (r) : "x" (a), "x" (b) : "cc", "memory");
#endif
  return r + a;
}

// Shape: 64-bit vector, element of a vector.
float
v4hi_v4sf (v4hi a, v4sf b, int i)
{
#ifndef GNU
  rsasm ("paddw {0}, {0}", "sqrtss {1}, {1}", inout (xmm_reg, a),
	 inout (xmm_reg, b[2]), options (nostack));
#else
  asm volatile (INTEL ("paddw %x0, %x0" NL "sqrtss %x1, %x1")
		: "+&x" (a), "+&x" (b[2]) : : "cc", "memory");
#endif
  return b[i & 3] + a[0];
}

// Shape: 256-bit vectors of doubles and bytes, smaller names.
double
v4df_v32qi (v4df a, v32qi b)
{
  double r;
#ifndef GNU
  rsasm ("vmovsd {0}, {1:x}, {2:x}", "vpaddb {2:y}, {2:y}, {2:y}",
	 out (xmm_reg, r), in (ymm_reg, a), inout (ymm_reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("vmovsd %x0, %x2, %x1" NL "vpaddb %t1, %t1, %t1")
		: "=&x" (r), "+&x" (b) : "x" (a) : "cc", "memory");
#endif
  return r + b[0];
}

// Shape: inout of a converted vector and another place.
v4si
vector_inout_2 (v4si a)
{
  v4si r;
#ifndef GNU
  rsasm ("pslld {0}, 1", inout (xmm_reg, a * 3, r),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("pslld %x0, 1") : "=&x" (r) : "0" (a * 3) : "cc");
#endif
  return r;
}

// Shape: structure of vectors, reference to one of them.
struct vectors { __m256d a[2]; float f; };
void
vector_member (vectors &v)
{
  __m256d &d = v.a[1];
#ifndef GNU
  rsasm ("vsqrtpd {0}, {1}", lateout (ymm_reg, d), in (ymm_reg, v.a[0]),
	 options (nostack));
#else
  asm volatile (INTEL ("vsqrtpd %t0, %t1")
		: "=x" (d) : "x" (v.a[0]) : "cc", "memory");
#endif
}

// Shape: scratch vector registers.
float
horizontal (__m128 a)
{
  float r;
#ifndef GNU
  rsasm ("movshdup {1}, {2}", "addps {1}, {2}", "movhlps {0}, {1}",
	 "addss {0}, {1}", out (xmm_reg, r), out (xmm_reg), in (xmm_reg, a),
	 options (pure, nomem, nostack));
#else
  SCRATCH __m128i t;
  asm (INTEL ("movshdup %x1, %x2" NL "addps %x1, %x2" NL "movhlps %x0, %x1"
	      NL "addss %x0, %x1") : "=&x" (r), "=&x" (t) : "x" (a) : "cc");
#endif
  return r;
}

// Shape: vzeroupper, all vector registers clobbered.
void
zero_upper (float *p, __m256 v)
{
  _mm256_storeu_ps (p, v);
#ifndef GNU
  rsasm ("vzeroupper", clobber_abi ("sysv64"), options (nomem, nostack));
#else
  asm volatile (INTEL ("vzeroupper")
		: : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10",
		  "r11", "xmm0", "xmm1",
		  "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
		  "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
		  "xmm15", "st", "st(1)", "st(2)", "st(3)", "st(4)", "st(5)",
		  "st(6)", "st(7)", "mm0", "mm1", "mm2", "mm3", "mm4", "mm5",
		  "mm6", "mm7", "cc");
#endif
}
