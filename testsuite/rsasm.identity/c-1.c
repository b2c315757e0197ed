/* { dg-rule "asm.scope.asm" }
   The same in C, whose front end gives operands in another form.
   { dg-require-rsasm-target x86_64 }
   { dg-identity "-O0 -O1 -O2 -O3 -Os" }  */
#include "identity.h"
#include <stdbool.h>

struct inner { short h; unsigned char b; double d; };
struct outer { int x; struct inner in; long a[8]; };
enum plain { zero, one };

/* Shape: int.  */
int
int_lea (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("lea {0:e}, [{1:r}+{2:r}]", out (reg, r), in (reg, a), in (reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("lea %k0, [%q1+%q2]")
		: "=&r" (r) : "r" (a), "r" (b) : "cc", "memory");
#endif
  return r;
}

/* Shape: char and short, which C promotes.  */
int
small (char c, short s, _Bool b)
{
  short r;
#ifndef GNU
  rsasm ("not {1}", "xor {2}, 1", "mov {0:x}, {3:x}", out (reg, r),
	 inout (reg_byte, c), inout (reg_byte, b), in (reg, s),
	 options (nostack));
#else
  asm volatile (INTEL ("not %b1" NL "xor %b2, 1" NL "mov %w0, %w3")
		: "=&r" (r), "+&q" (c), "+&q" (b) : "r" (s)
		: "cc", "memory");
#endif
  return r + c + b;
}

/* Shape: float and double.  */
double
floats (float a, double b)
{
#ifndef GNU
  rsasm ("cvtss2sd {1}, {1}", "addsd {0}, {1}", inout (xmm_reg, b),
	 inout (xmm_reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("cvtss2sd %x1, %x1" NL "addsd %x0, %x1")
       : "+&x" (b), "+&x" (a) : : "cc");
#endif
  return b + a;
}

/* Shape: enumeration and pointers; arrays and functions that decay.  */
extern int function (int);
int array[4];
void *
pointers (enum plain e, void *p)
{
#ifndef GNU
  rsasm ("inc {0:e}", "lea {1}, [{2}+{3}]", inout (reg, e), inout (reg, p),
	 in (reg, array), in (reg, function), options (nostack));
#else
  asm volatile (INTEL ("inc %k0" NL "lea %q1, [%q2+%q3]")
		: "+&r" (e), "+&r" (p) : "r" (array), "r" (function)
		: "cc", "memory");
#endif
  return (char *) p + e;
}

/* Shape: members and elements.  */
void
places (struct outer *s, int i)
{
#ifndef GNU
  rsasm ("mov {0:e}, 5", "neg {1}", "mov {2}, 1", out (reg, s->x),
	 inout (reg, s->a[i]), lateout (reg_byte, s->in.b),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 5" NL "neg %q1" NL "mov %b2, 1")
		: "=&r" (s->x), "+&r" (s->a[i]), "=q" (s->in.b)
		: : "cc", "memory");
#endif
}

/* Shape: volatile, static, thread-local.  */
volatile int volatile_int;
static long file_static;
_Thread_local int tls;
long
storage (void)
{
#ifndef GNU
  rsasm ("inc {0:e}", "inc {1}", "mov {2:e}, 1", inout (reg, volatile_int),
	 inout (reg, file_static), out (reg, tls), options (nostack));
#else
  asm volatile (INTEL ("inc %k0" NL "inc %q1" NL "mov %k2, 1")
		: "+&r" (volatile_int), "+&r" (file_static), "=&r" (tls)
		: : "cc", "memory");
#endif
  return file_static;
}

/* Shape: calls and increments as operands.  */
int
effects (int a, int *p)
{
  int r;
#ifndef GNU
  rsasm ("lea {0:e}, [{1:r}+{2:r}]", out (reg, r), in (reg, function (a)),
	 in (reg, *p++), options (nostack));
#else
  asm volatile (INTEL ("lea %k0, [%q1+%q2]")
		: "=&r" (r) : "r" (function (a)), "r" (*p++)
		: "cc", "memory");
#endif
  return r + *p;
}

/* Shape: inout of two values, discards, explicit registers, a constant.  */
unsigned long
mixed (unsigned long a, unsigned b)
{
  unsigned long r;
#ifndef GNU
  rsasm ("mul {0}", "add {1}, {2}", inout (reg, a + 1, ), lateout (reg),
	 const (3), inout ("rax", a, r), out ("rdx"), in ("ecx", b),
	 options (nostack));
#else
  SCRATCH unsigned long t;
  SCRATCH long u;
  asm volatile (INTEL ("mul %q0" NL "add %q1, 3")
		: "=&r" (t), "=r" (u), "=&a" (r)
		: "c" (b), "0" (a + 1), "2" (a) : "rdx", "cc", "memory");
#endif
  return r;
}

/* Shape: nested functions of GNU C and a statement expression.  */
int
nested (int a)
{
  int
  f (int b)
  {
#ifndef GNU
    rsasm ("add {0:e}, {1:e}", inout (reg, a), in (reg, b),
	   options (nostack));
#else
    asm volatile (INTEL ("add %k0, %k1")
		  : "+&r" (a) : "r" (b) : "cc", "memory");
#endif
    return a;
  }
  return f (3) + ({ int c = a;
#ifndef GNU
		    rsasm ("inc {0:e}", inout (reg, c), options (nostack));
#else
		    asm volatile (INTEL ("inc %k0")
				  : "+&r" (c) : : "cc", "memory");
#endif
		    c; });
}
