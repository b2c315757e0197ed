/* What blocks call; built apart, without LTO and plugin.  */
#include <cstdlib>
#include <cstring>

typedef unsigned long u64;

/* Uses the whole red zone's place, an aligned store on its own stack, and
   all that the ABI lets it destroy.  */
extern "C" __attribute__ ((noinline)) u64
helper_c (u64 a, u64 b)
{
  alignas (16) unsigned char area[256];
  asm volatile ("movaps %%xmm0, %0" : "=m" (area));
  memset (area, 0x5a, sizeof area);
  asm volatile ("" : : "r" (area) : "memory");
  u64 r = a * 5 + (b ^ 0x1234567);
  asm volatile ("mov $-1, %%rax; mov $-2, %%rcx; mov $-3, %%rdx;"
		"mov $-4, %%rsi; mov $-5, %%rdi; mov $-6, %%r8;"
		"mov $-7, %%r9; mov $-8, %%r10; mov $-9, %%r11;"
		"pcmpeqd %%xmm0, %%xmm0; pcmpeqd %%xmm1, %%xmm1;"
		"pcmpeqd %%xmm2, %%xmm2; pcmpeqd %%xmm3, %%xmm3;"
		"pcmpeqd %%xmm4, %%xmm4; pcmpeqd %%xmm5, %%xmm5;"
		"pcmpeqd %%xmm6, %%xmm6; pcmpeqd %%xmm7, %%xmm7;"
		"pcmpeqd %%xmm8, %%xmm8; pcmpeqd %%xmm9, %%xmm9;"
		"pcmpeqd %%xmm10, %%xmm10; pcmpeqd %%xmm11, %%xmm11;"
		"pcmpeqd %%xmm12, %%xmm12; pcmpeqd %%xmm13, %%xmm13;"
		"pcmpeqd %%xmm14, %%xmm14; pcmpeqd %%xmm15, %%xmm15"
		: : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10",
		"r11", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5",
		"xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",
		"xmm13", "xmm14", "xmm15", "memory");
  return r;
}

extern "C" void helper_never () { abort (); }
extern "C" void helper_throw (u64 v) { throw (int) (v & 15); }

/* rax = rax * 3 + 7.  Keeps every other register and the flags, destroys
   what lies below the stack pointer, faults if that is not aligned.  */
asm (R"(
	.pushsection .text
	.globl	helper_keep
	.type	helper_keep, @function
helper_keep:
	pushfq
	subq	$128, %rsp
	movaps	%xmm15, (%rsp)
	.irp	o, 16,24,32,40,48,56,64,72,80,88,96,104,112,120
	movq	$-1, \o(%rsp)
	.endr
	movaps	(%rsp), %xmm15
	leaq	7(%rax,%rax,2), %rax
	addq	$128, %rsp
	popfq
	ret
	.size	helper_keep, .-helper_keep
	.popsection
)");
