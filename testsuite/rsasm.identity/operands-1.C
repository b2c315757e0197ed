// { dg-rule "asm.scope.asm" }
// Every form of operand: in, out, lateout, inout, inlateout, const, sym,
// names, discards, conditions.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"

// Shape: no operand at all, and no line.
void
nothing ()
{
#ifndef GNU
  rsasm ("", options (nostack));
  rsasm ("nop", options (nostack));
#else
  asm volatile ("" : : : "cc", "memory");
  asm volatile (INTEL ("nop") : : : "cc", "memory");
#endif
}

// Shape: in only, twice the same variable.
void
in_twice (int a)
{
#ifndef GNU
  rsasm ("cmp {0:e}, {1:e}", in (reg, a), in (reg, a), options (nostack));
#else
  asm volatile (INTEL ("cmp %k0, %k1") : : "r" (a), "r" (a)
		: "cc", "memory");
#endif
}

// Shape: expressions as inputs.
long
in_expressions (int a, long b, unsigned char *c)
{
  long r;
#ifndef GNU
  rsasm ("lea {0}, [{1}+{2}]", "add {0}, {3}", out (reg, r),
	 in (reg, long (a) * 3), in (reg, b << 4 | 1), in (reg, c + a),
	 options (nostack));
#else
  asm volatile (INTEL ("lea %q0, [%q1+%q2]" NL "add %q0, %q3")
		: "=&r" (r) : "r" (long (a) * 3), "r" (b << 4 | 1),
		  "r" (c + a)
		: "cc", "memory");
#endif
  return r;
}

// Shape: a chain of conversions as an input.
long
in_conversion (int a)
{
  long r;
#ifndef GNU
  rsasm ("mov {0}, {1}", lateout (reg, r), in (reg, long ((short) a)),
	 options (pure, nomem, nostack, preserves_flags));
#else
  asm (INTEL ("mov %q0, %q1") : "=r" (r) : "r" (long ((short) a)));
#endif
  return r;
}

// Shape: several outputs, early and late.
int
outputs (int a)
{
  int x, y, z;
#ifndef GNU
  rsasm ("mov {0:e}, 1", "mov {1:e}, 2", "mov {2:e}, {3:e}", out (reg, x),
	 out (reg, y), lateout (reg, z), in (reg, a), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 1" NL "mov %k1, 2" NL "mov %k2, %k3")
		: "=&r" (x), "=&r" (y), "=r" (z) : "r" (a)
		: "cc", "memory");
#endif
  return x + y * z;
}

// Shape: outputs after inputs in the list, numbers that interleave.
int
interleaved (int a, int b)
{
  int x, y;
#ifndef GNU
  rsasm ("mov {1:e}, {0:e}", "mov {3:e}, {2:e}", in (reg, a), out (reg, x),
	 in (reg, b), out (reg, y), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k2" NL "mov %k1, %k3")
		: "=&r" (x), "=&r" (y) : "r" (a), "r" (b) : "cc", "memory");
#endif
  return x - y;
}

// Shape: an output nobody reads; with pure it goes away.
int
dead_output (int a)
{
  int x, y;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, x), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("mov {0:e}, {1:e}", out (reg, y), in (reg, a),
	 options (nomem, nostack));
#else
  asm (INTEL ("mov %k0, %k1") : "=&r" (x) : "r" (a) : "cc");
  asm volatile (INTEL ("mov %k0, %k1") : "=&r" (y) : "r" (a) : "cc");
#endif
  return a;
}

// Shape: discarded outputs of classes, early and late.
void
discards (long a)
{
#ifndef GNU
  rsasm ("mov {0}, {2}", "movq {1}, {2}", out (reg), lateout (xmm_reg),
	 in (reg, a), options (nostack));
#else
  SCRATCH long t;
  typedef long long v2 __attribute__ ((vector_size (16)));
  SCRATCH v2 u;
  asm volatile (INTEL ("mov %q0, %q2" NL "movq %x1, %q2")
		: "=&r" (t), "=x" (u) : "r" (a) : "cc", "memory");
#endif
}

using rsasm::_;

// Shape: discards spelled "_", beside a place.
int
discard_underscore (int a)
{
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {2:e}", "mov {1:e}, {0:e}", out (reg, _), out (reg, r),
	 in (reg, a), options (nostack));
#else
  SCRATCH long t;
  asm volatile (INTEL ("mov %k0, %k2" NL "mov %k1, %k0")
		: "=&r" (t), "=&r" (r) : "r" (a) : "cc", "memory");
#endif
  return r;
}

// Shape: inout of one place.
unsigned
inout_1 (unsigned a, unsigned b)
{
#ifndef GNU
  rsasm ("add {0:e}, {1:e}", inout (reg, a), in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("add %k0, %k1")
		: "+&r" (a) : "r" (b) : "cc", "memory");
#endif
  return a;
}

// Shape: inout of a value and a place.
unsigned
inout_2 (unsigned a, unsigned b)
{
  unsigned r;
#ifndef GNU
  rsasm ("add {0:e}, {1:e}", inout (reg, a, r), in (reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("add %k0, %k1")
		: "=&r" (r) : "r" (b), "0" (a) : "cc", "memory");
#endif
  return r * a;
}

// Shape: inout of an expression and nothing.
void
inout_3 (unsigned *p, unsigned n)
{
#ifndef GNU
  rsasm ("mov dword ptr [{0}], {1:e}", inout (reg, p + n, ), in (reg, n),
	 options (nostack));
#else
  SCRATCH unsigned *t;
  asm volatile (INTEL ("mov dword ptr [%q0], %k1")
		: "=&r" (t) : "r" (n), "0" (p + n) : "cc", "memory");
#endif
}

// Shape: inout of a constant and a place; of a pointer and an integer.
unsigned long
inout_types (char *p)
{
  unsigned long r, s;
#ifndef GNU
  rsasm ("add {0}, 1", "add {1}, {0}", inout (reg, 7, r), inout (reg, p, s),
	 options (nostack));
#else
  asm volatile (INTEL ("add %q0, 1" NL "add %q1, %q0")
		: "=&r" (r), "=&r" (s) : "0" (7ul), "1" (p)
		: "cc", "memory");
#endif
  return r ^ s;
}

// Shape: inlateout of one place and of two.
unsigned
inlateout_1_2 (unsigned a, unsigned b)
{
  unsigned r;
#ifndef GNU
  rsasm ("add {0:e}, {1:e}", inlateout (reg, a), inlateout (reg, b, r),
	 options (nostack));
#else
  asm volatile (INTEL ("add %k0, %k1")
		: "+r" (a), "=r" (r) : "1" (b) : "cc", "memory");
#endif
  return r + a;
}

// Shape: inlateout of an expression and nothing.
long
inlateout_3 (long a)
{
  long r;
#ifndef GNU
  rsasm ("inc {0}", "mov {1}, {0}", inlateout (reg, a - 1, ),
	 lateout (reg, r), options (nostack, nomem));
#else
  SCRATCH long t;
  asm volatile (INTEL ("inc %q0" NL "mov %q1, %q0")
		: "=r" (t), "=r" (r) : "0" (a - 1) : "cc");
#endif
  return r;
}

// Shape: constants, negative, 64-bit, of an enumerator and sizeof.
struct sized { int a; long b; };
enum { forty = 40 };
long
constants ()
{
  long r;
#ifndef GNU
  rsasm ("mov {0}, {1}", "movabs {2}, {3}", "add {0}, {4}", out (reg, r),
	 const (-5), out (reg), const (0x123456789abcl),
	 const (forty + sizeof (sized)), options (nostack));
#else
  SCRATCH long t;
  asm volatile (INTEL ("mov %q0, -5" NL "movabs %q1, 20015998343868"
		       NL "add %q0, 56")
		: "=&r" (r), "=&r" (t) : : "cc", "memory");
#endif
  return r;
}

// Shape: names of a variable and of functions.
extern "C" long sym_variable;
extern "C" void sym_function ();
long
symbols ()
{
  long r;
#ifndef GNU
  rsasm ("mov {r}, qword ptr [rip + {}]", "lea {r}, [{r} + {}@GOTPCREL]",
	 sym (sym_variable), sym (sym_function), let (r, out (reg, r)),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %q0, qword ptr [rip + %p1]"
		       NL "lea %q0, [%q0 + %p2@GOTPCREL]")
		: "=&r" (r) : "X" (&sym_variable), "X" (sym_function)
		: "cc", "memory");
#endif
  return r;
}

// Shape: name of a static function that nothing else uses.
static int sym_static (int a) { return a + 1; }
int (*sym_of_static ()) (int)
{
  int (*r) (int);
#ifndef GNU
  rsasm ("lea {}, [rip + {}]", out (reg, r), sym (sym_static),
	 options (nostack));
#else
  asm volatile (INTEL ("lea %q0, [rip + %p1]")
		: "=&r" (r) : "X" (sym_static) : "cc", "memory");
#endif
  return r;
}

// Shape: let of everything, used in another order and several times.
int
names (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("mov {sum:e}, {second:e}", "add {sum:e}, {first:e}",
	 "add {sum:e}, {first:e}", "add {sum:e}, {ten}",
	 let (first, in (reg, a)), let (second, in (reg, b)),
	 let (ten, const (10)), let (sum, out (reg, r)), options (nostack));
#else
  asm volatile (INTEL ("mov %k[sum], %k[second]" NL "add %k[sum], %k[first]"
		       NL "add %k[sum], %k[first]" NL "add %k[sum], 10")
		: [sum] "=&r" (r) : [first] "r" (a), [second] "r" (b)
		: "cc", "memory");
#endif
  return r;
}

// Shape: an operand that is there and one that is not.
template <bool has_b> static inline int
conditions (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("mov {r:e}, {a:e}", let (r, out (reg, r)), let (a, in (reg, a)),
	 when (has_b, in ("ecx", b)), options (nostack));
#else
  if constexpr (has_b)
    asm volatile (INTEL ("mov %k0, %k1")
		  : "=&r" (r) : "r" (a), "c" (b) : "cc", "memory");
  else
    asm volatile (INTEL ("mov %k0, %k1")
		  : "=&r" (r) : "r" (a) : "cc", "memory");
#endif
  return r;
}
int
both_conditions (int a, int b)
{
  return conditions<true> (a, b) + conditions<false> (b, a);
}

// Shape: an auto class by the type.
template <class T> static inline T
auto_class (T a)
{
  T r;
#ifndef GNU
  rsasm ("mov {0}, {1}", lateout (auto, r), in (auto, a),
	 options (pure, nomem, nostack));
#else
  if (sizeof (T) == 1)
    asm (INTEL ("mov %b0, %b1") : "=q" (r) : "q" (a) : "cc");
  else
    asm (INTEL ("mov %0, %1") : "=r" (r) : "r" (a) : "cc");
#endif
  return r;
}
long
auto_classes (int a, long b, char c, short d)
{
  return auto_class (a) + auto_class (b) + auto_class (c) + auto_class (d);
}

// Shape: a block of many operands.
void
many (const long *p, long *q)
{
  long a = p[0], b = p[1], c = p[2], d = p[3], e = p[4], f = p[5];
#ifndef GNU
  rsasm ("add {0}, {1}", "add {2}, {3}", "add {4}, {5}", inout (reg, a),
	 inout (reg, b), inout (reg, c), inout (reg, d), inout (reg, e),
	 inout (reg, f), options (nostack, nomem));
#else
  asm volatile (INTEL ("add %q0, %q1" NL "add %q2, %q3" NL "add %q4, %q5")
		: "+&r" (a), "+&r" (b), "+&r" (c), "+&r" (d), "+&r" (e),
		  "+&r" (f) : : "cc");
#endif
  q[0] = a; q[1] = b; q[2] = c; q[3] = d; q[4] = e; q[5] = f;
}

// Shape: separators inside the lines, comments, directives, escapes.
int
text (int a)
{
#ifndef GNU
  rsasm ("inc {0:e}; inc {0:e}\n\tinc {0:e} # {{comment}} 100%",
	 ".pushsection .note.x, \"\"", ".ascii \"{{|}} %d\"", ".popsection",
	 inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %k0; inc %k0\n\tinc %k0 # %{comment%} 100%%"
		       NL ".pushsection .note.x, \"\""
		       NL ".ascii \"%{%|%} %%d\"" NL ".popsection")
		: "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: local labels.
int
labels (int n)
{
  int r;
#ifndef GNU
  rsasm ("xor {0:e}, {0:e}", "2:", "add {0:e}, {1:e}", "dec {1:e}", "jnz 2b",
	 out (reg, r), inout (reg, n, ), options (pure, nomem, nostack));
#else
  SCRATCH int t;
  asm (INTEL ("xor %k0, %k0" NL "2:" NL "add %k0, %k1" NL "dec %k1"
	      NL "jnz 2b")
       : "=&r" (r), "=&r" (t) : "1" (n) : "cc");
#endif
  return r;
}
