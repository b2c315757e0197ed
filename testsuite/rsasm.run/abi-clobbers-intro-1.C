// { dg-rule "asm.abi-clobbers.intro" }
// { dg-require-rsasm-target x86_64 aarch64 }
// A call in a block: the compiler's values survive, inputs may sit in
// clobbered registers.
#include "rsasm-test.h"

#ifdef __x86_64__
# define ARG0 "rdi"
# define ARG1 "rsi"
# define ARG2 "rdx"
# define ARG3 "rcx"
# define ARG4 "r8"
# define ARG5 "r9"
# define RESULT "rax"
#else
# define ARG0 "x0"
# define ARG1 "x1"
# define ARG2 "x2"
# define ARG3 "x3"
# define ARG4 "x4"
# define ARG5 "x5"
# define RESULT "x0"
#endif

extern "C" NOINLINE word_t
six (word_t a, word_t b, word_t c, word_t d, word_t e, word_t f)
{
#ifdef __x86_64__
  __asm__ volatile ("xor %%eax, %%eax; xor %%ecx, %%ecx; xor %%edx, %%edx;"
		    "xor %%r8d, %%r8d; xor %%r9d, %%r9d; xor %%r10d, %%r10d;"
		    "xor %%r11d, %%r11d; xorps %%xmm0, %%xmm0;"
		    "xorps %%xmm1, %%xmm1; xorps %%xmm8, %%xmm8;"
		    "xorps %%xmm15, %%xmm15"
		    : : : "rax", "rcx", "rdx", "r8", "r9", "r10", "r11",
		    "xmm0", "xmm1", "xmm8", "xmm15");
#endif
  return a + 10 * b + 100 * c + 1000 * d + 10000 * e + 100000 * f;
}

NOINLINE static word_t
call_six (word_t a, word_t b, word_t c, word_t d, word_t e, word_t f)
{
  word_t r;
  rsasm (CALL ("{}"), sym (six), in (ARG0, a), in (ARG1, b), in (ARG2, c),
	 in (ARG3, d), in (ARG4, e), in (ARG5, f), lateout (RESULT, r),
	 clobber_abi ("C"));
  /* All of the inputs are still what they were.  */
  return r + a + b + c + d + e + f;
}

NOINLINE static word_t
in_a_class (word_t a, word_t b, word_t (*function) (word_t, word_t, word_t,
						    word_t, word_t, word_t))
{
  word_t r;
#ifdef __x86_64__
  rsasm ("call {function}", in (reg, function), in (ARG0, a), in (ARG1, b),
	 in (ARG2, 0ul), in (ARG3, 0ul), in (ARG4, 0ul), in (ARG5, 0ul),
	 lateout (RESULT, r), clobber_abi ("C"));
#else
  rsasm ("blr {function}", in (reg, function), in (ARG0, a), in (ARG1, b),
	 in (ARG2, 0ul), in (ARG3, 0ul), in (ARG4, 0ul), in (ARG5, 0ul),
	 lateout (RESULT, r), clobber_abi ("C"));
#endif
  return r + a + b;
}

int
main ()
{
  double d = opaque (1.5);
  float f = opaque (2.5f);
  CHECK (call_six (1, 2, 3, 4, 5, 6) == 654321 + 21);
  CHECK (in_a_class (1, 2, six) == 21 + 3);
  CHECK (d == 1.5 && f == 2.5f);
}
