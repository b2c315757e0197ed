// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.flow.place" "rsasm.flow.leave" "rsasm.symbols.bare" }
// { dg-do assemble }
// { dg-require-rsasm-target aarch64 }
// { dg-additional-options "-fplugin-arg-rsasm-checked -Wall -Werror" }
// Shapes of GNU asm in libraries and kernels: all of them keep the rules.

typedef unsigned long word;
typedef unsigned int half;

static inline void
barriers ()
{
  asm volatile ("" : : : "memory");
  asm volatile ("dmb ish" : : : "memory");
  asm volatile ("dsb\tishst; isb");
  asm volatile ("hint #20" : : : "memory");
  asm volatile ("yield\n\twfe\n\tsevl");
  asm volatile ("prfm pldl1keep, %a0\n" : : "p" (0L));
}

static inline word
system_registers (word value)
{
  word r;
  asm volatile ("mrs %0, cntvct_el0" : "=r" (r));
  asm volatile ("mrs %0, tpidr_el0" : "=r" (r));
  asm volatile ("msr fpcr, %0" : : "r" (value));
  asm volatile ("msr daifclr, #3 // interrupts" : : : "memory");
  asm volatile ("msr s3_3_c13_c0_2, %x0\n\tisb" : : "rZ" (value));
  asm volatile ("mrs %0, S3_0_C4_C6_0" : "=r" (r));
  asm volatile ("dc civac, %0\n\tic ivau, %0\n\ttlbi vale1is, %0"
		: : "r" (value) : "memory");
  asm volatile ("eor %0, %1, %1\n\tcbnz %0, ." : "=r" (r) : "r" (value)
		: "memory");
  return r;
}

static inline half
add_atomically (half *p, half by)
{
  half scratch, result;
  asm volatile ("// add\n"
		"	prfm	pstl1strm, %2\n"
		"1:	ldxr	%w0, %2\n"
		"	add	%w0, %w0, %w3\n"
		"	stxr	%w1, %w0, %2\n"
		"	cbnz	%w1, 1b\n"
		: "=&r" (result), "=&r" (scratch), "+Q" (*p)
		: "Ir" (by));
  return result;
}

static inline bool
exchange_if_equal (word *p, word before, word after)
{
  word seen, scratch;
  asm volatile ("0:	ldaxr	%[seen], %[p]\n"
		"	eor	%[scratch], %[seen], %[before]\n"
		"	cbnz	%[scratch], 5f\n"
		"	stlxr	%w[scratch], %[after], %[p]\n"
		"	cbnz	%w[scratch], 0b\n"
		"	dmb	ish\n"
		"5:"
		: [scratch] "=&r" (scratch), [seen] "=&r" (seen),
		  [p] "+Q" (*p)
		: [before] "Kr" (before), [after] "r" (after) : "memory");
  return seen == before;
}

static inline word
load_two (const word *p, word &second)
{
  word first;
  asm volatile ("ldp %0, %1, [%2], #16\n\tldr %0, [%2, #-8]!"
		: "=&r" (first), "=&r" (second), "+r" (p) : : "memory");
  asm ("ldr %w0, [%1, %w2, uxtw #2]" : "=r" (first) : "r" (p), "r" (2));
  return first;
}

static inline word
multiply_high (word a, word b)
{
  word high, low;
  asm ("umulh %0, %1, %2" : "=r" (high) : "r" (a), "r" (b));
  asm ("adds %1, %x4, %5\n\tadc %0, %x2, %x3"
       : "=r" (high), "=&r" (low)
       : "rZ" (a), "rZ" (b), "%r" (a), "rI" (b) : "cc");
  asm ("cmp %1, #8\n\tcsel %0, %1, xzr, lt\n\tccmp %1, #0, #4, ne\n\t"
       "cset %w0, eq" : "=r" (low) : "r" (a) : "cc");
  asm ("rbit %0, %1\n\tclz %0, %0\n\tubfx %0, %0, #3, #4" : "=r" (low)
       : "r" (b));
  asm ("movz %0, :abs_g0:4660\n\tmovk %0, #0x55, lsl #16" : "=r" (low));
  return high + low;
}

static inline long
system_call (long n, long a, long b)
{
  register long x8 asm ("x8") = n;
  register long x0 asm ("x0") = a;
  register long x1 asm ("x1") = b;
  asm volatile ("svc 0" : "=r" (x0) : "r" (x8), "0" (x0), "r" (x1)
		: "memory", "cc");
  asm volatile ("hvc #0" : "+r" (x0), "+r" (x1) : : "x2", "x3", "memory");
  return x0;
}

static inline int
read_user (const half *p, half *value)
{
  int error = 0;
  asm volatile ("1:	ldtrb	%w1, [%2]\n"
		"2:\n"
		"	.pushsection	__ex_table, \"a\"\n"
		"	.align		2\n"
		"	.long		((1b) - .)\n"
		"	.long		((2b) - .)\n"
		"	.short		(3)\n"
		"	.popsection\n"
		: "+r" (error), "=&r" (*value) : "r" (p));
  asm volatile ("1:	nop\n"
		".pushsection .altinstructions,\"a\"\n"
		" .word 1b - ., 2f - .\n"
		"3:	.word 7\n"
		".org 3b + 8\n"
		".popsection\n" "2:");
  return error;
}

static void
vectors (const float *x, float *y, long n)
{
  asm volatile ("1:	ld1	{v0.4s, v1.4s}, [%0], #32\n"
		"	fmla	v2.4s, v0.4s, v1.s[0]\n"
		"	faddp	s2, v2.2s\n"
		"	ext	v1.16b, v0.16b, v0.16b, #4\n"
		"	st1	{v2.4s}, [%1], #16\n"
		"	str	q0, [%1, #-16]\n"
		"	subs	%2, %2, #8\n"
		"	b.gt	1b\n"
		: "+r" (x), "+r" (y), "+r" (n)
		: : "memory", "cc", "v0", "v1", "v2");
  double d = *x, e;
  asm ("frintn %d0, %d2\n\tfcvtas %x1, %d2\n\tfmadd %d0, %d0, %d2, %d2"
       : "=&w" (e), "=r" (n) : "w" (d));
  *y = e + n;
}

__attribute__ ((noreturn)) static void
leave_for (void *to, void *stack)
{
  asm volatile ("mov sp, %1\n\tbr %0" : : "r" (to), "r" (stack) : "memory");
  __builtin_unreachable ();
}

word
use (word *p, half *q, float *f, void *v)
{
  barriers ();
  vectors (f, f, 3);
  word r = system_registers (3) + add_atomically (q, 3)
	   + load_two (p, *p) + multiply_high (*p, *p)
	   + system_call (1, 2, 3) + read_user (q, q)
	   + exchange_if_equal (p, 3, 4);
  if (r == 3)
    leave_for (v, v);
  return r;
}
