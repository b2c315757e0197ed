// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.flow.leave" "rsasm.flow.place" "rsasm.labels.undefined" }
// { dg-do assemble }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fplugin-arg-rsasm-checked -Wall -Werror" }
// Shapes of GNU asm in libraries: all of them keep the rules.
#include "rsasm-test.h"
#include <stddef.h>
#include <emmintrin.h>

typedef unsigned long word;
typedef unsigned int half;

// Multiple precision arithmetic.
static inline word
add_words (word *low, word a_high, word a_low, word b_high, word b_low)
{
  word high;
  asm ("addq %5,%q1\n\tadcq %3,%q0"
       : "=r" (high), "=&r" (*low)
       : "0" (a_high), "rme" (b_high), "%1" (a_low), "rme" (b_low));
  return high;
}

static inline word
multiply (word a, word b, word *high)
{
  word low;
  asm ("mulq\t%3" : "=a" (low), "=d" (*high) : "%0" (a), "rm" (b));
  return low;
}

static inline word
divide (word high, word low, word by, word *rest)
{
  word quotient;
  asm ("divq %4"
       : "=a" (quotient), "=d" (*rest) : "0" (low), "1" (high), "rm" (by));
  return quotient;
}

static word
add_numbers (word *r, const word *a, const word *b, long n)
{
  word carry;
  long i = 0;
  asm volatile ("	subq	%0,%0		\n"
		"	jmp	1f		\n"
		".p2align 4			\n"
		"1:	movq	(%4,%2,8),%0	\n"
		"	adcq	(%5,%2,8),%0	\n"
		"	movq	%0,(%3,%2,8)	\n"
		"	lea	1(%2),%2	\n"
		"	dec	%1		\n"
		"	jnz	1b		\n"
		"	sbbq	%0,%0		\n"
		: "=&r" (carry), "+c" (n), "+r" (i)
		: "r" (r), "r" (a), "r" (b)
		: "cc", "memory");
  return carry & 1;
}

static inline int
leading_zeros (word x)
{
  word n;
  asm ("bsr{q %1,%0| %0,%1}" : "=r" (n) : "rm" (x) : "cc");
  return 63 - static_cast<int> (n);
}

// Bytes and bits.
static inline half
swap_bytes (half x)
{
  asm ("xchgb %b0,%h0	\n\t"
       "rorl  $16,%0	\n\t"
       "xchgb %b0,%h0"
       : "=Q" (x) : "0" (x));
  return x;
}

static inline bool
test_and_set (volatile word *p, long bit)
{
  bool old;
  asm volatile ("lock; btsq %2,%1; setc %0"
		: "=qm" (old), "+m" (*p) : "Ir" (bit) : "memory", "cc");
  return old;
}

// Atomics.
template<typename T> static inline T
exchange_add (volatile T *p, T v)
{
  switch (sizeof (T))
    {
    case 1:
      asm volatile ("lock; xaddb %0, %1" : "+q" (v), "+m" (*p) : : "memory");
      break;
    case 4:
      asm volatile ("lock; xaddl %0, %1" : "+r" (v), "+m" (*p) : : "memory");
      break;
    default:
      asm volatile ("lock; xadd %0, %1" : "+r" (v), "+m" (*p) : : "memory");
    }
  return v;
}

static inline bool
exchange_two (volatile word *p, word &low, word &high, word a, word b)
{
  bool done;
  asm volatile ("lock; cmpxchg16b %[place]\n\tsete %[done]"
		: [done] "=q" (done), [place] "+m" (*p), "+a" (low),
		  "+d" (high)
		: "b" (a), "c" (b) : "memory", "cc");
  return done;
}

static inline word
fetch_and (volatile word *p, word mask)
{
  word before, after;
  asm volatile (".align 16\n\t"
		"1: mov %[mask], %[after]\n\t"
		"and %%rax, %[after]\n\t"
		"lock; cmpxchg %[after], %[p]\n\t"
		"jne 1b"
		: [p] "+m" (*p), [after] "=&r" (after), "=a" (before)
		: [mask] "ir" (mask), "2" (*p) : "memory", "cc");
  return before;
}

static inline void
lock_spin (volatile int *p)
{
  int one = 1;
  asm volatile ("xchg %0, %1	\n"
		"test %1, %1	\n"
		"jz 3f		\n"
		"2:		\n"
		"pause		\n"
		"cmpl $0, %0	\n"
		"jnz 2b		\n"
		"xchg %0, %1	\n"
		"test %1, %1	\n"
		"jnz 2b		\n"
		"3:		\n"
		: "=m" (*p), "=q" (one) : "m" (*p), "1" (one) : "memory");
}

static inline void
fences ()
{
  asm volatile ("" : : : "memory");
  asm volatile ("mfence" ::: "memory");
  asm volatile ("lock; addl $0,0(%%rsp)" ::: "cc", "memory");
  asm volatile ("lock; orq $0, -8(%%rsp)" ::: "cc", "memory");
  asm volatile (".byte 0xf3; .byte 0x90");
  asm volatile ("rep ; nop" ::: "memory");
}

// What the processor is.
static inline void
identify (int leaf, int *a, int *b, int *c, int *d)
{
  asm volatile ("mov %%rbx, %%rsi\n\tcpuid\n\txchg %%rbx, %%rsi"
		: "=a" (*a), "=S" (*b), "=c" (*c), "=d" (*d)
		: "0" (leaf), "2" (0));
  asm volatile ("xchg{q}\t{%%}rbx, %q1\n\tcpuid\n\txchg{q}\t{%%}rbx, %q1"
		: "=a" (*a), "=&r" (*b), "=c" (*c), "=d" (*d)
		: "0" (leaf), "2" (0));
  asm volatile ("pushq %%rbx\n\tcpuid\n\tmovq %%rbx, %%rsi\n\tpopq %%rbx"
		: "+a" (*a), "=S" (*b), "=c" (*c), "=d" (*d) : : "cc");
}

static inline word
flags ()
{
  word now, r, old;
  asm volatile ("# flags\n\tpushf ; pop %0" : "=rm" (now) : : "memory");
  asm volatile ("pushfq\n\tpopq %0\n\tmovq %0, %1\n\txorq $0x200000, %0\n\t"
		"pushq %0\n\tpopfq\n\tpushfq\n\tpopq %0"
		: "=&a" (r), "=&c" (old) : : "cc");
  return now ^ r ^ old;
}

static inline word
clock_ticks ()
{
  half low, high;
  asm volatile ("rdtsc" : "=a" (low), "=d" (high));
  asm volatile (".byte 0x0f, 0x01, 0xd0" : "=a" (low), "=d" (high) : "c" (0));
  return (static_cast<word> (high) << 32) | low;
}

static inline bool
entropy (word *p)
{
  unsigned char ok;
  asm volatile ("rdrand %0; setc %1" : "=r" (*p), "=qm" (ok) : : "cc");
  int tries = 10;
  asm volatile ("1: .byte 0x48, 0x0f, 0xc7, 0xf0	# rdrand\n\t"
		"jc 2f\n\tdecl %1\n\tjnz 1b\n2:"
		: "=a" (*p), "+r" (tries) : : "cc");
  return ok && tries;
}

// The kernel and the thread.
static inline long
system_call (long n, long a, long b, long c, long d, long e, long f)
{
  long r;
  register long r10 asm ("r10") = d;
  register long r8 asm ("r8") = e;
  register long r9 asm ("r9") = f;
  asm volatile ("syscall"
		: "=a" (r)
		: "a" (n), "D" (a), "S" (b), "d" (c), "r" (r10), "r" (r8),
		  "r" (r9)
		: "rcx", "r11", "memory");
  return r;
}

static inline void *
self ()
{
  void *p;
  asm ("mov %%fs:0,%0" : "=r" (p));
  return p;
}

__attribute__ ((noreturn)) static void
leave_for (void (*to) (), void *stack)
{
  asm volatile ("movq %1, %%rsp\n\tjmp *%0" : : "r" (to), "r" (stack));
  __builtin_unreachable ();
}

// A stack of its own for a call.
static long
call_on_stack (void *top, long (*function) (long), long argument)
{
  long r;
  asm volatile ("movq %%rsp, %%rbx\n\t"
		"movq %[top], %%rsp\n\t"
		"call *%[function]\n\t"
		"movq %%rbx, %%rsp"
		: "=a" (r), "+D" (argument)
		: [top] "r" (top), [function] "r" (function)
		: "rbx", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11",
		  "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4",
		  "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",
		  "xmm12", "xmm13", "xmm14", "xmm15");
  return r;
}

// Floating point.
static inline double
reduce (double x, double y)
{
  double r;
  unsigned short status;
  asm ("1: fprem\n\tfnstsw %%ax\n\tsahf\n\tjp 1b"
       : "=t" (r), "=a" (status) : "0" (x), "u" (y) : "cc");
  return r;
}

static inline long
round_it (double x)
{
  long r;
  asm ("fistpll %0" : "=m" (r) : "t" (static_cast<long double> (x)) : "st");
  unsigned short mode;
  asm volatile ("fnstcw %0" : "=m" (mode));
  asm volatile ("fldcw %0" : : "m" (mode));
  asm volatile ("fnclex\n\temms");
  asm ("cvtsd2si %1, %0" : "=r" (r) : "x" (x));
  half csr;
  asm volatile ("stmxcsr %0" : "=m" (csr));
  asm volatile ("ldmxcsr %0" : : "m" (csr));
  asm ("sqrtsd %1, %0" : "=x" (x) : "x" (x));
  return r;
}

// Vectors.
static void
dot (long n, const float *x, const float *y, float *sum)
{
  long i = 0;
  asm volatile ("xorps	%%xmm4, %%xmm4			\n\t"
		".p2align 4				\n\t"
		"1:					\n\t"
		"movups	(%2,%0,4), %%xmm12		\n\t"
		"movups	(%3,%0,4), %%xmm13  # the next	\n\t"
		"mulps	%%xmm13, %%xmm12		\n\t"
		"addps	%%xmm12, %%xmm4			\n\t"
		"addq	$4 , %0	  	    		\n\t"
		"subq	$4 , %1		    		\n\t"
		"jnz	1b				\n\t"
		"movups	%%xmm4, (%4)			\n\t"
		: "+r" (i), "+r" (n)
		: "r" (x), "r" (y), "r" (sum)
		: "cc", "%xmm4", "%xmm12", "%xmm13", "memory");
}

static void
named_loop (long n, const double *a, double *c)
{
  asm volatile ("				\n\t"
		"movq	%0, %%rsi		\n\t"
		"testq	%%rsi, %%rsi		\n\t"
		"je	.DCONSIDER%=		\n\t"
		".DLOOP%=:			\n\t"
		"movapd	0 * 16(%1), %%xmm0	\n\t"
		"addpd	%%xmm0, %%xmm0		\n\t"
		"movupd	%%xmm0, 0 * 16(%2)	\n\t"
		"addq	$1 * 2 * 8, %1		\n\t"
		"decq	%%rsi			\n\t"
		"jne	.DLOOP%=		\n\t"
		".DCONSIDER%=:			\n\t"
		: "+m" (n), "+r" (a), "+r" (c) : : "rsi", "xmm0", "cc",
		  "memory");
}

static void
mmx_blend (unsigned char *to, const unsigned char *from, long n)
{
  static const unsigned char round[8] __attribute__ ((aligned (8)))
    = { 1, 1, 1, 1, 1, 1, 1, 1 };
  asm volatile ("movq %3, %%mm7\n"
		"0:\n\t"
		"movq (%1), %%mm0\n\t"
		"movd 8(%1), %%mm1\n\t"
		"paddb %%mm1, %%mm0\n\t"
		"psubusb %%mm7, %%mm0\n\t"
		"movq %%mm0, (%0)\n\t"
		"add $8, %0\n\tadd $8, %1\n\tsub $8, %2\n\tjg 0b\n\t"
		"emms"
		: "+r" (to), "+r" (from), "+r" (n) : "m" (*round)
		: "memory", "mm0", "mm1", "mm7");
}

static inline int
carry_less (__m128i *a, __m128i b)
{
  asm volatile ("pshufd $78, %[b], %%xmm6\n\t"
		"pxor %[a], %%xmm6\n\t"
		"movdqa %%xmm6, %[a]\n\t"
		: [a] "+x" (*a) : [b] "x" (b) : "xmm6");
  int r;
  asm ("pmovmskb %1, %0" : "=r" (r) : "x" (*a));
  return r;
}

// Strings.
static inline void
copy (void *to, const void *from, size_t n)
{
  word a, b, c;
  asm volatile ("rep ; movsq\n\t"
		"movq %4,%%rcx\n\t"
		"andq $7,%%rcx\n\t"
		"jz 1f\n\t"
		"rep ; movsb\n\t"
		"1:"
		: "=&c" (a), "=&D" (b), "=&S" (c)
		: "0" (n / 8), "g" (n), "1" (to), "2" (from) : "memory");
  asm volatile ("cld\n\trep stosb" : "+D" (to), "+c" (n) : "a" (0)
		: "memory", "cc");
}

static inline size_t
length (const char *s)
{
  size_t n = ~size_t (0);
  asm ("repnz; scasb; not %0; dec %0" : "+c" (n), "+D" (s) : "a" (0)
       : "memory");
  return n;
}

// Data beside the code.
static inline void
probe (int value)
{
  asm volatile ("990: nop\n"
		".pushsection .note.probe,\"?\",\"note\"\n"
		".balign 4\n"
		".4byte 992f-991f, 994f-993f, 3\n"
		"991: .asciz \"probe\"\n"
		"992: .balign 4\n"
		"993: .8byte 990b\n"
		".asciz \"%n0@%1\"\n"
		"994: .balign 4\n"
		".popsection" : : "n" (4), "nor" (value));
}

static inline const char *
inline_string ()
{
  const char *s;
  asm ("call 1f\n\t.string \"text\"\n1:\tpop %0" : "=r" (s));
  asm ("lea 2f(%%rip), %0\n\tjmp 3f\n2: .asciz \"more\"\n3:" : "=r" (s));
  return s;
}

static inline bool
subtract_with_jump (long &x, long y)
{
  bool negative = false;
  asm ("subq %2, %0\n\t"
       "jno 0f\n\t"
       "movb $1, %1\n"
       "0:" : "+r" (x), "+q" (negative) : "r" (y) : "cc");
  return negative;
}

long
use (word *p, const word *q, unsigned char *s, float *f, double *d, void *v,
     long (*function) (long))
{
  long r = add_words (p, 1, 2, 3, 4) + multiply (1, 2, p)
	   + divide (1, 2, 3, p) + add_numbers (p, q, q, 4)
	   + leading_zeros (*q) + swap_bytes (*q) + test_and_set (p, 3)
	   + exchange_add (s, *s) + exchange_add (p, *q)
	   + exchange_two (p, p[0], p[1], 1, 2) + fetch_and (p, 3)
	   + flags () + clock_ticks () + entropy (p) + length ("four")
	   + system_call (1, 2, 3, 4, 5, 6, 7) + (self () != v)
	   + call_on_stack (v, function, 3) + round_it (reduce (*d, 2))
	   + carry_less (reinterpret_cast<__m128i *> (p), __m128i ())
	   + (inline_string () != nullptr) + subtract_with_jump (*(long *) p, 2);
  int i[4];
  identify (1, i, i + 1, i + 2, i + 3);
  lock_spin (i);
  fences ();
  dot (4, f, f, f);
  named_loop (4, d, d);
  mmx_blend (s, s, 8);
  copy (p, q, 8);
  probe (*i);
  probe (*i + 1);
  if (r == 5)
    leave_for (reinterpret_cast<void (*) ()> (function), v);
  return r;
}
