// { dg-rule "asm.scope.asm" }
// Registers without a constraint of their own, in the surroundings of
// optimisation.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O1 -O2 -O3 -Os" }
#include "identity.h"

// Shape: in a loop.
long
explicit_loop (const long *p, long n)
{
  long s = 0;
  for (long i = 0; i < n; i++)
    {
#ifndef GNU
      rsasm ("lea r8, [r8+r9]", inout ("r8", s), in ("r9", p[i]),
	     options (nomem, nostack));
#else
      register long y asm ("r9") = p[i];
      register long x asm ("r8") = s;
      asm volatile (INTEL ("lea r8, [r8+r9]") : "+&r" (x) : "r" (y) : "cc");
      s = x;
#endif
    }
  return s;
}

// Shape: a pure block whose result is not used.
long
explicit_dead (long a)
{
  long r;
#ifndef GNU
  rsasm ("mov r9, r8", in ("r8", a), out ("r9", r),
	 options (pure, nomem, nostack));
#else
  register long x asm ("r8") = a;
  register long y asm ("r9");
  asm (INTEL ("mov r9, r8") : "=&r" (y) : "r" (x) : "cc");
  r = y;
#endif
  return a + 1;
}

// Shape: outputs to memory, in members and elements.
void
explicit_stores (int *p, double *q, int i)
{
#ifndef GNU
  rsasm ("mov r8d, 1", "mov r9d, 2", "pxor xmm7, xmm7", out ("r8d", p[i]),
	 out ("r9d", p[3]), out ("xmm7", *q), options (nostack));
#else
  register int x asm ("r8");
  register int y asm ("r9");
  register double z asm ("xmm7");
  asm volatile (INTEL ("mov r8d, 1" NL "mov r9d, 2" NL "pxor xmm7, xmm7")
		: "=&r" (x), "=&r" (y), "=&x" (z) : : "cc", "memory");
  p[i] = x;
  p[3] = y;
  *q = z;
#endif
}

// Shape: arguments that are computed, by a division and a call.
int external (int);
int
explicit_computed (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("add r8d, r9d", inlateout ("r8d", a / b, r),
	 in ("r9d", external (b)), options (nostack));
#else
  int t = a / b;
  int u = external (b);
  register int y asm ("r9") = u;
  register int x asm ("r8") = t;
  asm volatile (INTEL ("add r8d, r9d") : "+r" (x) : "r" (y)
		: "cc", "memory");
  r = x;
#endif
  return r;
}

// Shape: inlined with constants.
static inline long
wrapped (long a, long b)
{
  long r;
#ifndef GNU
  rsasm ("lea {}, [r10+r11]", lateout (reg, r), in ("r10", a), in ("r11", b),
	 options (nomem, nostack));
#else
  register long x asm ("r10") = a;
  register long y asm ("r11") = b;
  asm volatile (INTEL ("lea %q0, [r10+r11]") : "=r" (r) : "r" (x), "r" (y)
		: "cc");
#endif
  return r;
}
long
explicit_inlined (long a)
{
  return wrapped (a, 1) + wrapped (2, a);
}

// Shape: clobbers of such registers beside inputs in them.
long
explicit_clobbers (long a)
{
#ifndef GNU
  rsasm ("nop", in ("r8", a), lateout ("r8"), options (nostack));
#else
  register long x asm ("r8") = a;
  asm volatile (INTEL ("nop") : "+r" (x) : : "cc", "memory");
#endif
  return a;
}
