// { dg-rule "asm.scope.asm" }
// Control flow: loops, inlining, switches, recursion, calls as operands.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
// { dg-identity-except loop_memory "-O0" "the block reads what enters the inout before p++, GNU asm after it" }
#include "identity.h"

// Shape: loop.
long
loop (long n)
{
  long s = 0;
  for (long i = 0; i < n; i++)
#ifndef GNU
    rsasm ("add {s}, {i}", inout (reg, s), in (reg, i),
	   options (pure, nomem, nostack));
#else
    asm (INTEL ("add %q0, %q1") : "+&r" (s) : "r" (i) : "cc");
#endif
  return s;
}

// Shape: loop of a known count, which -O2 and -O3 unroll.
long
loop_unrolled (long s)
{
  for (long i = 0; i < 4; i++)
#ifndef GNU
    rsasm ("add {s}, {i}", inout (reg, s), in (reg, i),
	   options (pure, nomem, nostack));
#else
    asm (INTEL ("add %q0, %q1") : "+&r" (s) : "r" (i) : "cc");
#endif
  return s;
}

// Shape: loop whose unrolling depends on the size of the block.
void
loop_size (int *p)
{
  for (int i = 0; i < 8; i++)
#ifndef GNU
    rsasm ("inc {0:e}", "inc {0:e}", "inc {0:e}", "inc {0:e}; nop",
	   inout (reg, p[i]), options (nomem, nostack));
#else
    asm volatile (INTEL ("inc %k0" NL "inc %k0" NL "inc %k0"
			 NL "inc %k0; nop") : "+&r" (p[i]) : : "cc");
#endif
}

// Shape: loop over an array that is read by the block.
int
loop_memory (const int *p, int n)
{
  int s = 0;
  while (n-- > 0)
    {
#ifndef GNU
      rsasm ("add {0:e}, [{1}]", inout (reg, s), in (reg, p++),
	     options (nostack));
#else
      asm volatile (INTEL ("add %k0, [%q1]")
		    : "+&r" (s) : "r" (p++) : "cc", "memory");
#endif
    }
  return s;
}

// Shape: small function that is inlined.
static inline int
inlined (int a)
{
#ifndef GNU
  rsasm ("bswap {0:e}", inout (reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("bswap %k0") : "+&r" (a) : : "cc");
#endif
  return a;
}
int
inline_caller (int a, int b)
{
  return inlined (a) + inlined (b) + inlined (7);
}

// Shape: function whose inlining depends on the size of the block.
static int
maybe_inlined (int a)
{
#ifndef GNU
  rsasm ("inc {0:e}", "inc {0:e}", "inc {0:e}", "inc {0:e}", "inc {0:e}",
	 "inc {0:e}", "inc {0:e}", "inc {0:e}", inout (reg, a),
	 options (nomem, nostack));
#else
  asm volatile (INTEL ("inc %k0" NL "inc %k0" NL "inc %k0" NL "inc %k0"
		       NL "inc %k0" NL "inc %k0" NL "inc %k0" NL "inc %k0")
		: "+&r" (a) : : "cc");
#endif
  return a;
}
int
maybe_inline_caller (int a, int b)
{
  return maybe_inlined (a) * maybe_inlined (b);
}
int
maybe_inline_other (int a)
{
  return a > 3 ? maybe_inlined (a) : -1;
}

// Shape: always_inline with a constant argument.
__attribute__ ((always_inline)) static inline unsigned
rotate (unsigned a, unsigned char n)
{
#ifndef GNU
  rsasm ("rol {0:e}, cl", inout (reg, a), in ("cl", n),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("rol %k0, cl") : "+&r" (a) : "c" (n) : "cc");
#endif
  return a;
}
unsigned
always_inlined (unsigned a, unsigned b)
{
  return rotate (a, 5) ^ rotate (b, 7);
}

// Shape: switch with blocks in its cases.
int
switched (int n, int a)
{
  switch (n)
    {
    case 1:
#ifndef GNU
      rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
      asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
      break;
    case 2:
#ifndef GNU
      rsasm ("dec {0:e}", inout (reg, a), options (nostack));
#else
      asm volatile (INTEL ("dec %k0") : "+&r" (a) : : "cc", "memory");
#endif
      // fall through
    case 3:
#ifndef GNU
      rsasm ("not {0:e}", inout (reg, a), options (nostack));
#else
      asm volatile (INTEL ("not %k0") : "+&r" (a) : : "cc", "memory");
#endif
      break;
    case 4: return 5;
    case 5: return a;
    default:
      a = -1;
    }
  return a;
}

// Shape: recursion.
int
recursive (int n)
{
  if (n <= 1)
    return 1;
#ifndef GNU
  rsasm ("dec {0:e}", inout (reg, n), options (nomem, nostack));
#else
  asm volatile (INTEL ("dec %k0") : "+&r" (n) : : "cc");
#endif
  return recursive (n) * n;
}

// Shape: tail call after a block.
int external (int);
int
tail_call (int a)
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
  return external (a);
}

// Shape: one call as an operand.
int
call_operand ()
{
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, r), in (reg, external (3)),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=&r" (r) : "r" (external (3)) : "cc", "memory");
#endif
  return r;
}

// Shape: several calls as operands, evaluated in order.
long
call_operands (int a)
{
  long r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", "add {0:e}, {2:e}", out (reg, r),
	 in (reg, external (a)), in (reg, external (a + 1)),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1" NL "add %k0, %k2")
		: "=&r" (r) : "r" (external (a)), "r" (external (a + 1))
		: "cc", "memory");
#endif
  return r;
}

// Shape: a place that a call returns.
int &place (int);
void
call_place (int a)
{
#ifndef GNU
  rsasm ("mov {0:e}, 1", out (reg, place (a)), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 1") : "=&r" (place (a)) : : "cc", "memory");
#endif
}

// Shape: increments as operands.
int
increments (int *p, int n)
{
  int r;
#ifndef GNU
  rsasm ("lea {0:e}, [{1:r}+{2:r}]", out (reg, r), in (reg, *p++),
	 in (reg, n--), options (nostack));
#else
  asm volatile (INTEL ("lea %k0, [%q1+%q2]")
		: "=&r" (r) : "r" (*p++), "r" (n--) : "cc", "memory");
#endif
  return r + *p + n;
}

// Shape: conditions that short-cut around blocks.
bool
short_cut (int a, int b)
{
  bool c, d;
#ifndef GNU
  rsasm ("test {1:e}, {1:e}", "sets {0}", out (reg_byte, c), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("test {1:e}, {1:e}", "setp {0}", out (reg_byte, d), in (reg, b),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("test %k1, %k1" NL "sets %b0")
       : "=&q" (c) : "r" (a) : "cc");
  asm (INTEL ("test %k1, %k1" NL "setp %b0")
       : "=&q" (d) : "r" (b) : "cc");
#endif
  return c && d;
}

// Shape: goto over blocks.
int
jumps (int a)
{
again:
#ifndef GNU
  rsasm ("shr {0:e}, 1", inout (reg, a), options (nomem, nostack));
#else
  asm volatile (INTEL ("shr %k0, 1") : "+&r" (a) : : "cc");
#endif
  if (a > 100)
    goto again;
  if (a == 3)
    goto end;
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, a), options (nomem, nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc");
#endif
end:
  return a;
}

// Shape: block as the body of an if and an else, without braces.
int
if_else (int a)
{
  if (a > 0)
#ifndef GNU
    rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
    asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
  else
#ifndef GNU
    rsasm ("dec {0:e}", inout (reg, a), options (nostack));
#else
    asm volatile (INTEL ("dec %k0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: a loop that keeps many values alive over a clobber.
double
pressure (const double *p, long n)
{
  double a = 0, b = 1, c = 2, d = 3;
  for (long i = 0; i < n; i++)
    {
#ifndef GNU
      rsasm ("addsd {0}, {4}", "mulsd {1}, {4}", "subsd {2}, {4}",
	     "divsd {3}, {4}", inout (xmm_reg, a), inout (xmm_reg, b),
	     inout (xmm_reg, c), inout (xmm_reg, d), in (xmm_reg, p[i]),
	     out ("rax"), out ("xmm0"), out ("xmm1"),
	     options (nomem, nostack));
#else
      asm volatile (INTEL ("addsd %x0, %x4" NL "mulsd %x1, %x4"
			   NL "subsd %x2, %x4" NL "divsd %x3, %x4")
		    : "+&x" (a), "+&x" (b), "+&x" (c), "+&x" (d)
		    : "x" (p[i]) : "rax", "xmm0", "xmm1", "cc");
#endif
    }
  return a + b + c + d;
}
