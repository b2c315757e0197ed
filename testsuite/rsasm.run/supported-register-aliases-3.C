// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86 }
// { dg-additional-options "-msse2" { target i386 } }
// Vector registers by name.
#include "rsasm-test.h"
#include <emmintrin.h>

#define ONE(r)								\
  do									\
    {									\
      double d = opaque (1.25), c;					\
      rsasm ("addsd " r ", " r, inout (r, d));				\
      CHECK (d == 2.5);							\
      rsasm ("movapd {c}, " r, out (xmm_reg, c), in (r, d));		\
      CHECK (c == 2.5);							\
      __m128i v = _mm_set1_epi32 (3);					\
      rsasm ("paddd " r ", " r, inout (r, v));				\
      CHECK (_mm_cvtsi128_si32 (v) == 6);				\
      rsasm ("xorps " r ", " r, out (r));				\
      CHECK (d == 2.5 && c == 2.5);					\
    }									\
  while (0)

int
main ()
{
  ONE ("xmm0");
  ONE ("xmm1");
  ONE ("xmm2");
  ONE ("xmm3");
  ONE ("xmm4");
  ONE ("xmm5");
  ONE ("xmm6");
  ONE ("xmm7");
#ifdef __x86_64__
  ONE ("xmm8");
  ONE ("xmm9");
  ONE ("xmm10");
  ONE ("xmm11");
  ONE ("xmm12");
  ONE ("xmm13");
  ONE ("xmm14");
  ONE ("xmm15");
#endif
}
