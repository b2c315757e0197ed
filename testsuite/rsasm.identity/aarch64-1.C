// { dg-rule "asm.scope.asm" }
// The same on AArch64: no change of syntax, flags that must be named.
// { dg-require-rsasm-target aarch64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
// Registers without a constraint of their own, which are all here, pass
// through temporaries, as nothing may come between the copies and the block.
// { dg-identity-except explicit_registers "-O0" "a copy more each way" }
// { dg-identity-except system_call "-O0" "a copy more each way" }
#include "identity.h"

typedef float v4sf __attribute__ ((vector_size (16)));
typedef int v2si __attribute__ ((vector_size (8)));

// Shape: ints, one early-clobber output.
int
int_add (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("add {0:w}, {1:w}, {2:w}", out (reg, r), in (reg, a), in (reg, b),
	 options (nostack));
#else
  asm volatile ("add %w0, %w1, %w2" : "=&r" (r) : "r" (a), "r" (b)
		: "cc", "memory");
#endif
  return r;
}

// Shape: long, in and out.
unsigned long
long_rev (unsigned long a)
{
#ifndef GNU
  rsasm ("rev {0}, {0}", inout (reg, a), options (pure, nomem, nostack));
#else
  asm ("rev %x0, %x0" : "+&r" (a) : : "cc");
#endif
  return a;
}

// Shape: preserves_flags, late output, char and short.
int
small (signed char a, short b)
{
  int r;
#ifndef GNU
  rsasm ("sxtb {0:w}, {1:w}", "add {0:w}, {0:w}, {2:w}, sxth", out (reg, r),
	 in (reg, a), in (reg, b), options (nomem, nostack, preserves_flags));
#else
  asm volatile ("sxtb %w0, %w1" NL "add %w0, %w0, %w2, sxth"
		: "=&r" (r) : "r" (a), "r" (b));
#endif
  return r;
}

// Shape: bool from a comparison.
bool
compare (int a, int b)
{
  bool r;
#ifndef GNU
  rsasm ("cmp {1:w}, {2:w}", "cset {0:w}, lt", lateout (reg, r), in (reg, a),
	 in (reg, b), options (pure, nomem, nostack));
#else
  asm ("cmp %w1, %w2" NL "cset %w0, lt" : "=r" (r) : "r" (a), "r" (b)
       : "cc");
#endif
  return r;
}

// Shape: flags that live across a block.
int
flags_live (int a, int b, int c)
{
  bool less = a < b;
#ifndef GNU
  rsasm ("add {0:w}, {0:w}, 1", inout (reg, c),
	 options (nomem, nostack, preserves_flags));
  rsasm ("adds {0:w}, {0:w}, 1", inout (reg, c), options (nomem, nostack));
#else
  asm volatile ("add %w0, %w0, 1" : "+&r" (c));
  asm volatile ("adds %w0, %w0, 1" : "+&r" (c) : : "cc");
#endif
  return less ? c : a;
}

// Shape: float and double.
double
floats (float a, double b)
{
  double r;
#ifndef GNU
  rsasm ("fcvt {0:d}, {1:s}", "fadd {0:d}, {0:d}, {2:d}", out (vreg, r),
	 in (vreg, a), in (vreg, b), options (pure, nomem, nostack));
#else
  asm ("fcvt %d0, %s1" NL "fadd %d0, %d0, %d2"
       : "=&w" (r) : "w" (a), "w" (b) : "cc");
#endif
  return r;
}

// Shape: vectors.
v4sf
vectors (v4sf a, v4sf b)
{
#ifndef GNU
  rsasm ("fmla {0}.4s, {1}.4s, {2}.s[0]", inout (vreg, a), in (vreg, b),
	 in (vreg_low16, b), options (pure, nomem, nostack));
#else
  asm ("fmla %0.4s, %1.4s, %2.s[0]" : "+&w" (a) : "w" (b), "x" (b) : "cc");
#endif
  return a;
}

// Shape: 64-bit vector, braces in the template.
v2si
short_vector (v2si a, const int *p)
{
#ifndef GNU
  rsasm ("ld1 {{{0}.s}}[1], [{1}]", inout (vreg, a), in (reg, p),
	 options (readonly, nostack));
#else
  {
    char *any;
    asm inline ("" : "=r" (any));
    asm volatile ("ld1 {%0.s}[1], [%x1]"
		  : "+&w" (a) : "r" (p), "m" (*any) : "cc");
  }
#endif
  return a;
}
// { dg-identity-except short_vector "-O0" "the twin's pointer is a user's variable with a place on the stack" }

// Shape: load through a pointer.
int
pointer (int *p)
{
  int r;
#ifndef GNU
  rsasm ("ldr {0:w}, [{1}]", out (reg, r), in (reg, p), options (nostack));
#else
  asm volatile ("ldr %w0, [%x1]" : "=&r" (r) : "r" (p) : "cc", "memory");
#endif
  return r + *p;
}

// Shape: member of a member, element at a variable index.
struct inner { short h; long a[4]; };
struct outer { int x; inner in; };
void
members (outer &s, int i)
{
#ifndef GNU
  rsasm ("rev16 {0:w}, {0:w}", "neg {1}, {1}", inout (reg, s.in.h),
	 inout (reg, s.in.a[i]), options (nostack));
#else
  asm volatile ("rev16 %w0, %w0" NL "neg %x1, %x1"
		: "+&r" (s.in.h), "+&r" (s.in.a[i]) : : "cc", "memory");
#endif
}

// Shape: globals, static and thread-local.
int global;
static long file_static = 2;
__thread int tls;
long
globals ()
{
#ifndef GNU
  rsasm ("add {0:w}, {0:w}, 1", "mov {1}, 3", "mov {2:w}, 4",
	 inout (reg, global), out (reg, file_static), lateout (reg, tls),
	 options (nostack));
#else
  asm volatile ("add %w0, %w0, 1" NL "mov %x1, 3" NL "mov %w2, 4"
		: "+&r" (global), "=&r" (file_static), "=r" (tls)
		: : "cc", "memory");
#endif
  return file_static;
}

// Shape: volatile.
volatile int volatile_int;
int
volatiles ()
{
#ifndef GNU
  rsasm ("mvn {0:w}, {0:w}", inout (reg, volatile_int), options (nostack));
#else
  asm volatile ("mvn %w0, %w0" : "+&r" (volatile_int) : : "cc", "memory");
#endif
  return volatile_int;
}

// Shape: inout of two places, scratch registers.
unsigned
inouts (unsigned a, unsigned b)
{
  unsigned r;
#ifndef GNU
  rsasm ("1: ldxr {1:w}, [{2}]", "add {1:w}, {1:w}, {0:w}",
	 "stxr {3:w}, {1:w}, [{2}]", "cbnz {3:w}, 1b", inout (reg, a + b, r),
	 out (reg), in (reg, &global), out (reg), options (nostack));
#else
  SCRATCH long t;
  SCRATCH long u;
  asm volatile ("1: ldxr %w1, [%x3]" NL "add %w1, %w1, %w0"
		NL "stxr %w2, %w1, [%x3]" NL "cbnz %w2, 1b"
		: "=&r" (r), "=&r" (t), "=&r" (u)
		: "r" (&global), "0" (a + b) : "cc", "memory");
#endif
  return r;
}

// Shape: constants and names.
extern "C" int external (int);
long
constant_name ()
{
  long r;
#ifndef GNU
  rsasm ("adrp {0}, {2}", "add {0}, {0}, :lo12:{2}", "add {0}, {0}, {1}",
	 out (reg, r), const (4 * 5), sym (external), options (nostack));
#else
  asm volatile ("adrp %x0, %c1" NL "add %x0, %x0, :lo12:%c1"
		NL "add %x0, %x0, 20"
		: "=&r" (r) : "S" (external) : "cc", "memory");
#endif
  return r;
}

// Shape: explicit registers.
long
explicit_registers (long a, long b)
{
  long r;
#ifndef GNU
  rsasm ("mul x9, x10, x11", in ("x10", a), in ("x11", b), out ("x9", r),
	 options (pure, nomem, nostack));
#else
  register long x asm ("x10") = a;
  register long y asm ("x11") = b;
  register long z asm ("x9");
  asm ("mul x9, x10, x11" : "=&r" (z) : "r" (x), "r" (y) : "cc");
  r = z;
#endif
  return r;
}

// Shape: a system call.
long
system_call (long n, long a, long b, long c)
{
  long r;
#ifndef GNU
  rsasm ("svc 0", in ("x8", n), inlateout ("x0", a, r), in ("x1", b),
	 in ("x2", c), options (nostack));
#else
  register long x8 asm ("x8") = n;
  register long x0 asm ("x0") = a;
  register long x1 asm ("x1") = b;
  register long x2 asm ("x2") = c;
  asm volatile ("svc 0" : "+r" (x0) : "r" (x8), "r" (x1), "r" (x2)
		: "cc", "memory");
  r = x0;
#endif
  return r;
}

// Shape: clobbers.
long
clobbers (long a, double b)
{
#ifndef GNU
  rsasm ("mov x0, 1", "fmov d0, 1.0", out ("x0"), out ("v0"), out ("x19"),
	 options (nostack));
#else
  asm volatile ("mov x0, 1" NL "fmov d0, 1.0" : : : "x0", "v0", "x19",
		"cc", "memory");
#endif
  return a + (long) b;
}

// Shape: template and auto.
template <class T> static T
generic (T a)
{
  T r;
#ifndef GNU
  rsasm ("neg {0}, {1}", lateout (auto, r), in (auto, a),
	 options (pure, nomem, nostack));
#else
  if (sizeof (T) == 8)
    asm ("neg %x0, %x1" : "=r" (r) : "r" (a) : "cc");
  else
    asm ("neg %w0, %w1" : "=r" (r) : "r" (a) : "cc");
#endif
  return r;
}
long
generics (int a, long b)
{
  return generic (a) + generic (b);
}

// Shape: lambda and member through this.
struct object
{
  long v;
  void run (long n);
};
void
object::run (long n)
{
  auto l = [&] {
#ifndef GNU
    rsasm ("add {0}, {0}, {1}", inout (reg, v), in (reg, n),
	   options (nostack));
#else
    asm volatile ("add %x0, %x0, %x1" : "+&r" (v) : "r" (n)
		  : "cc", "memory");
#endif
  };
  l ();
}

// Shape: loop that may be unrolled, a pure block in it.
long
loop (const long *p)
{
  long s = 0;
  for (int i = 0; i < 4; i++)
#ifndef GNU
    rsasm ("add {0}, {0}, {1}", inout (reg, s), in (reg, p[i]),
	   options (pure, nomem, nostack));
#else
    asm ("add %x0, %x0, %x1" : "+&r" (s) : "r" (p[i]) : "cc");
#endif
  return s;
}

// Shape: inlined function, calls as operands.
static inline int
inlined (int a)
{
#ifndef GNU
  rsasm ("rbit {0:w}, {0:w}", inout (reg, a), options (pure, nomem, nostack));
#else
  asm ("rbit %w0, %w0" : "+&r" (a) : : "cc");
#endif
  return a;
}
int
call_operands (int a)
{
  int r;
#ifndef GNU
  rsasm ("sub {0:w}, {1:w}, {2:w}", lateout (reg, r),
	 in (reg, external (inlined (a))), in (reg, external (2)),
	 options (nostack));
#else
  asm volatile ("sub %w0, %w1, %w2" : "=r" (r)
		: "r" (external (inlined (a))), "r" (external (2))
		: "cc", "memory");
#endif
  return r;
}

// Shape: noreturn.
int
no_return (int a)
{
  if (a)
    {
#ifndef GNU
      rsasm ("brk 1", options (noreturn, nostack));
#else
      asm volatile ("brk 1" : : : "cc", "memory");
      __builtin_unreachable ();
#endif
    }
  return 2;
}

// Shape: a function called from a block: the ABI's clobbers.
long
call_abi (long a)
{
#ifndef GNU
  rsasm ("bl {}", sym (external), inlateout ("x0", a), clobber_abi ("C"),
	 out ("x30"), options (nostack));
#else
  register long x0 asm ("x0") = a;
  asm volatile ("bl %c1" : "+r" (x0) : "S" (external)
		: "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10",
		  "x11", "x12", "x13", "x14", "x15", "x16", "x17", "x18",
		  "x30",
		  "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9",
		  "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17",
		  "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25",
		  "v26", "v27", "v28", "v29", "v30", "v31", "cc", "memory");
  a = x0;
#endif
  return a;
}
