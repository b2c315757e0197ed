// { dg-rule "asm.scope.asm" }
// Masks and vectors of 512 bits.
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-mavx512f -mavx512bw -mavx512vl" }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"

typedef int v16si __attribute__ ((vector_size (64)));
typedef double v8df __attribute__ ((vector_size (64)));

// Shape: 512-bit vectors.
v16si
zmm_add (v16si a, v16si b)
{
  v16si r;
#ifndef GNU
  rsasm ("vpaddd {0}, {1}, {2}", lateout (zmm_reg, r), in (zmm_reg, a),
	 in (zmm_reg, b), options (pure, nomem, nostack));
#else
  asm (INTEL ("vpaddd %g0, %g1, %g2") : "=v" (r) : "v" (a), "v" (b) : "cc");
#endif
  return r;
}

// Shape: a mask as an output.
unsigned short
mask_out (v16si a, v16si b)
{
  unsigned short k;
#ifndef GNU
  rsasm ("vpcmpeqd {0}, {1}, {2}", out (kreg, k), in (zmm_reg, a),
	 in (zmm_reg, b), options (pure, nomem, nostack));
#else
  asm (INTEL ("vpcmpeqd %0, %g1, %g2") : "=&Yk" (k) : "v" (a), "v" (b)
       : "cc");
#endif
  return k;
}

// Shape: masks of 16, 32 and 64 bits.
unsigned long
mask_widths (unsigned short a, unsigned b, unsigned long c)
{
#ifndef GNU
  rsasm ("knotw {0}, {0}", "knotd {1}, {1}", "knotq {2}, {2}",
	 inout (kreg, a), inout (kreg, b), inlateout (kreg, c),
	 options (nostack));
#else
  asm volatile (INTEL ("knotw %0, %0" NL "knotd %1, %1" NL "knotq %2, %2")
		: "+&Yk" (a), "+&Yk" (b), "+Yk" (c) : : "cc", "memory");
#endif
  return a + b + c;
}

// Shape: a mask as an input, masked operation on a place in memory.
void
mask_in (v8df *p, unsigned char k)
{
#ifndef GNU
  rsasm ("vsqrtpd {0}{{{1}}}, {0}", inout (zmm_reg, *p), in (kreg, k),
	 options (nostack));
#else
  asm volatile (INTEL ("vsqrtpd %g0%{%1%}, %g0")
		: "+&v" (*p) : "Yk" (k) : "cc", "memory");
#endif
}

// Shape: smaller names of a 512-bit register.
v8df
zmm_names (v8df a)
{
#ifndef GNU
  rsasm ("vaddsd {0:x}, {0:x}, {0:x}", "vmovapd {0:y}, {0:y}",
	 inout (zmm_reg, a), options (nostack));
#else
  asm volatile (INTEL ("vaddsd %x0, %x0, %x0" NL "vmovapd %t0, %t0")
		: "+&v" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: clobbered masks and high registers.
v8df
high_clobbers (v8df a)
{
#ifndef GNU
  rsasm ("", out ("k1"), out ("k0"), out ("zmm16"), out ("xmm31"),
	 options (nostack));
#else
  asm volatile ("" : : : "k1", "k0", "xmm16", "xmm31", "cc", "memory");
#endif
  return a;
}
