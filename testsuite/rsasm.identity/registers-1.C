// { dg-rule "asm.scope.asm" }
// Explicit registers, clobbers and ABIs.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
// Registers without a constraint of their own pass through temporaries, as
// nothing may come between the copies and the block.
// { dg-identity-except r8_r9 "-O0" "a copy more each way" }
// { dg-identity-except r15_inout "-O0" "a copy more each way" }
// { dg-identity-except xmm_explicit "-O0" "a copy more each way" }
// { dg-identity-except syscall6 "-O0" "a copy more each way" }
// { dg-identity-except syscall6 "-O1 -O2 -O3 -Os" "the copies to r8, r9 and r10 come before those to rdi, rsi and rdx" }
#include "identity.h"

// Shape: eax and edx, in and out.
unsigned
mul_edx (unsigned a)
{
  unsigned d;
#ifndef GNU
  rsasm ("mul edx", inout ("eax", a), inout ("edx", 7u, d),
	 options (nostack));
#else
  asm volatile (INTEL ("mul edx")
		: "+&a" (a), "=&d" (d) : "1" (7u) : "cc", "memory");
#endif
  return d;
}

// Shape: all registers that have letters.
long
letters (long a, long b)
{
  long c, d, s, t;
#ifndef GNU
  rsasm ("xchg rax, rbx", "mov rcx, rax", "mov rdx, rbx", inout ("rax", a),
	 inout ("rbx", b), out ("rcx", c), out ("rdx", d), out ("rsi", s),
	 out ("rdi", t), options (nostack));
#else
  asm volatile (INTEL ("xchg rax, rbx" NL "mov rcx, rax" NL "mov rdx, rbx")
		: "+&a" (a), "+&b" (b), "=&c" (c), "=&d" (d), "=&S" (s),
		  "=&D" (t) : : "cc", "memory");
#endif
  return a + b + c + d + s + t;
}

// Shape: byte and word registers.
int
sub_registers (char a, short b)
{
#ifndef GNU
  rsasm ("inc al", "inc cx", inout ("al", a), inout ("cx", b),
	 options (nostack));
#else
  asm volatile (INTEL ("inc al" NL "inc cx")
		: "+&a" (a), "+&c" (b) : : "cc", "memory");
#endif
  return a + b;
}

// Shape: cpuid.
struct leaf { unsigned a, b, c, d; };
leaf
cpuid (unsigned n)
{
  leaf l;
#ifndef GNU
  rsasm ("cpuid", inout ("eax", n, l.a), out ("ebx", l.b),
	 inout ("ecx", 0u, l.c), out ("edx", l.d), options (nostack, nomem));
#else
  asm volatile (INTEL ("cpuid")
		: "=&a" (l.a), "=&b" (l.b), "=&c" (l.c), "=&d" (l.d)
		: "0" (n), "2" (0u) : "cc");
#endif
  return l;
}

// Shape: rdtsc, halves put together.
unsigned long
rdtsc ()
{
  unsigned lo, hi;
#ifndef GNU
  rsasm ("rdtsc", out ("eax", lo), out ("edx", hi), options (nostack, nomem));
#else
  asm volatile (INTEL ("rdtsc") : "=&a" (lo), "=&d" (hi) : : "cc");
#endif
  return (unsigned long) hi << 32 | lo;
}

// Shape: rep movsb, registers that the block uses up.
void
copy (void *to, const void *from, unsigned long n)
{
#ifndef GNU
  rsasm ("rep movsb", inout ("rdi", to, ), inout ("rsi", from, ),
	 inout ("rcx", n, ), options (nostack, preserves_flags));
#else
  SCRATCH void *t;
  SCRATCH const void *u;
  SCRATCH unsigned long v;
  asm volatile (INTEL ("rep movsb")
		: "=&D" (t), "=&S" (u), "=&c" (v)
		: "0" (to), "1" (from), "2" (n) : "memory");
#endif
}

// Shape: an explicit register beside classes.
unsigned
shift (unsigned a, unsigned char n)
{
#ifndef GNU
  rsasm ("shl {0:e}, cl", inout (reg, a), in ("cl", n),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("shl %k0, cl") : "+&r" (a) : "c" (n) : "cc");
#endif
  return a;
}

// Shape: clobbered registers.
void
clobbers ()
{
#ifndef GNU
  rsasm ("xor eax, eax", "mov r10, rax", "pxor xmm3, xmm3", out ("eax"),
	 out ("r10"), lateout ("xmm3"), options (nostack));
#else
  asm volatile (INTEL ("xor eax, eax" NL "mov r10, rax" NL "pxor xmm3, xmm3")
		: : : "rax", "r10", "xmm3", "cc", "memory");
#endif
}

// Shape: clobbers around values that live across the block.
long
clobbers_live (long a, long b, double d)
{
#ifndef GNU
  rsasm ("", out ("rdi"), out ("rsi"), out ("xmm0"), out ("r12"),
	 options (nostack));
#else
  asm volatile ("" : : : "rdi", "rsi", "xmm0", "r12", "cc", "memory");
#endif
  return a + b + (long) d;
}

// Shape: r8 and r9.
long
r8_r9 (long a)
{
  long r;
#ifndef GNU
  rsasm ("mov r9, r8", in ("r8", a), out ("r9", r), options (nostack));
#else
  register long x asm ("r8") = a;
  register long y asm ("r9");
  asm volatile (INTEL ("mov r9, r8")
		: "=&r" (y) : "r" (x) : "cc", "memory");
  r = y;
#endif
  return r;
}

// Shape: a system call of six arguments.
long
syscall6 (long n, long a, long b, long c, long d, long e, long f)
{
  long r;
#ifndef GNU
  rsasm ("syscall", inlateout ("rax", n, r), in ("rdi", a), in ("rsi", b),
	 in ("rdx", c), in ("r10", d), in ("r8", e), in ("r9", f),
	 out ("rcx"), out ("r11"), options (nostack));
#else
  register long r10 asm ("r10") = d;
  register long r8 asm ("r8") = e;
  register long r9 asm ("r9") = f;
  asm volatile (INTEL ("syscall")
		: "=a" (r)
		: "D" (a), "S" (b), "d" (c), "r" (r10), "r" (r8), "r" (r9),
		  "0" (n)
		: "rcx", "r11", "cc", "memory");
#endif
  return r;
}

// Shape: inout of r15, one place.
int
r15_inout (int a)
{
#ifndef GNU
  rsasm ("inc r15d", inout ("r15d", a), options (nostack));
#else
  register int x asm ("r15") = a;
  asm volatile (INTEL ("inc r15d") : "+&r" (x) : : "cc", "memory");
  a = x;
#endif
  return a;
}

// Shape: xmm0, which has a constraint, and xmm5.
double
xmm_explicit (double a, float b)
{
#ifndef GNU
  rsasm ("cvtss2sd xmm0, xmm5", "addsd xmm0, xmm0", inout ("xmm0", a),
	 in ("xmm5", b), options (nostack));
#else
  register float y asm ("xmm5") = b;
  register double x asm ("xmm0") = a;
  asm volatile (INTEL ("cvtss2sd xmm0, xmm5" NL "addsd xmm0, xmm0")
		: "+&x" (x) : "x" (y) : "cc", "memory");
  a = x;
#endif
  return a;
}

// Shape: a function called from a block: arguments, result, the ABI.
int
call_abi (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("nop", in ("edi", a), in ("esi", b), lateout ("eax", r),
	 clobber_abi ("sysv64"), options (nostack));
#else
  SCRATCH int s, t;
  asm volatile (INTEL ("nop")
		: "=a" (r), "=D" (s), "=S" (t) : "D" (a), "S" (b)
		: "rcx", "rdx", "r8", "r9", "r10", "r11", "xmm0", "xmm1",
		  "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
		  "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
		  "xmm15", "st", "st(1)", "st(2)", "st(3)", "st(4)", "st(5)",
		  "st(6)", "st(7)", "mm0", "mm1", "mm2", "mm3", "mm4", "mm5",
		  "mm6", "mm7", "cc", "memory");
#endif
  return r;
}

// Shape: the ABI alone, with values that live across.
long
abi_live (long a, double d)
{
#ifndef GNU
  rsasm ("nop", clobber_abi ("C"), options (nostack));
#else
  asm volatile (INTEL ("nop")
		: : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10",
		  "r11", "xmm0", "xmm1",
		  "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
		  "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
		  "xmm15", "st", "st(1)", "st(2)", "st(3)", "st(4)", "st(5)",
		  "st(6)", "st(7)", "mm0", "mm1", "mm2", "mm3", "mm4", "mm5",
		  "mm6", "mm7", "cc", "memory");
#endif
  return a + (long) d;
}

// Shape: registers a, b, c, d by a class.
int
abcd (int a)
{
  int r;
#ifndef GNU
  rsasm ("movzx {0:e}, {1:h}", lateout (reg_abcd, r), in (reg_abcd, a),
	 options (nostack));
#else
  asm volatile (INTEL ("movzx %k0, %h1")
		: "=Q" (r) : "Q" (a) : "cc", "memory");
#endif
  return r;
}

// Shape: modifiers of one operand in several widths.
unsigned long
widths (unsigned long a)
{
#ifndef GNU
  rsasm ("inc {0:l}", "inc {0:x}", "inc {0:e}", "inc {0:r}", "inc {0}",
	 inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %b0" NL "inc %w0" NL "inc %k0" NL "inc %q0"
		       NL "inc %q0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}
