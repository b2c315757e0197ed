// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.gnu.goto" "rsasm.symbols.bare" "rsasm.flow.jump" }
// { dg-do assemble }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-Wall -Werror" }
// GNU asm as people write it, that breaks no rule.
#include "rsasm-test.h"
#include <emmintrin.h>

static int variable;
extern void function ();

[[rsasm]] int
f (int x, long *p, unsigned char *s, __m128i v)
{
  long y;
  asm ("cpuid" : "+a" (x) : : "rbx", "ecx", "edx");
  asm ("xchg %%rbx, %q1\n\tcpuid\n\txchg %%rbx, %q1"
       : "+a" (x), "=&r" (y) : : "rcx", "rdx");
  asm ("push %%rbx; cpuid; mov %%ebx, %k1; pop %%rbx"
       : "+a" (x), "=r" (y) : : "rcx", "rdx");
  asm ("imul %%edx" : "+A" (x));
  asm ("mulq %%rcx" : "+a" (y) : "c" (y) : "rdx", "cc");
  asm ("fxch %%st(1); fxch %%st(1)" : );
  asm ("fxch %st(1); fxch %st(1)");
  asm ("{mov %1, %0|mov %0, %1}" : "=r" (x) : "r" (x));
  asm ("movzbl %b1, %0" : "=r" (x) : "q" (x));
  asm volatile ("lock; cmpxchgl %2, %1" : "+a" (x), "+m" (variable) : "r" (x));
  asm volatile ("lock\n\taddl $0,(%%rsp)" : : : "memory", "cc");
  asm volatile ("rep; nop");
  asm volatile ("rep movsb" : "+D" (s), "+S" (p), "+c" (y) : : "memory");
  asm volatile ("mov %%fs:0, %0" : "=r" (y));
  asm volatile ("mov %%cs, %w0; rdtsc" : "=r" (x) : : "eax", "edx");
  asm ("lea %p1(%%rip), %0" : "=r" (y) : "X" (&variable));
  asm volatile ("call %p0" : : "X" (function)
		: "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10",
		"r11", "memory");
  asm volatile ("call *%0" : : "r" (p) : "memory");
  asm ("" : "+r" (x));
  asm volatile ("" ::: "memory");
  asm ("# %0 comment: with jmp words" : : "r" (x));
  asm ("paddd %1, %0; pshufd $0x4e, %0, %%xmm7" : "+x" (v) : "x" (v) : "xmm7");
  register long r8 asm ("r8") = x;
  asm volatile ("syscall" : "+a" (y) : "r" (r8) : "rcx", "r11", "memory");
  asm volatile ("mov %0, %%r8; mov %%r8d, %k0" : "+r" (y), "+r" (r8));
  asm (".byte 0x0f, 0x0b; .balign 16; .skip 4, 0x90");
  asm volatile (".cfi_adjust_cfa_offset 8; .cfi_adjust_cfa_offset -8");
  asm ("1: .pushsection .note.x, \"\"; .quad 1b; .popsection");
  asm ("bsf %1, %0; jz 1f; bsr %1, %0; 1:" : "=r" (y) : "rm" (*p));
  return x + y + _mm_cvtsi128_si32 (v);
}

/* Statements that never end.  */
[[rsasm]] __attribute__ ((noreturn)) void
leaves (void *p)
{
  asm volatile ("jmp *%0" : : "r" (p));
  __builtin_unreachable ();
}

[[rsasm]] __attribute__ ((noreturn)) void
goes_to ()
{
  if (variable)
    {
      asm volatile ("jmp %p0" : : "X" (function));
      __builtin_unreachable ();
    }
  asm volatile ("ret");
  __builtin_unreachable ();
}
