// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.flow.leave" "rsasm.flow.place" "asm.directives.subset-supported" "asm.directives.stateful" }
// { dg-do assemble }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fplugin-arg-rsasm-checked -mno-sse -mno-red-zone -ffreestanding -Wall -Werror" }
// Shapes of GNU asm in kernels: all of them keep the rules.

typedef unsigned long word;
typedef unsigned int half;

/* One of two texts, chosen when the system starts: a table says where they
   are and how long.  */
#define PADDED(OLD, NEW)						\
  "661:\n\t" OLD "\n662:\n"						\
  ".skip -(((6651f-6641f)-(662b-661b)) > 0) * "				\
    "((6651f-6641f)-(662b-661b)),0x90\n"				\
  "663:\n"								\
  ".pushsection .altinstructions,\"a\"\n"				\
  " .long 661b - .\n"							\
  " .long 6641f - .\n"							\
  " .4byte 3\n"								\
  " .byte 663b-661b\n"							\
  " .byte 6651f-6641f\n"						\
  ".popsection\n"							\
  ".pushsection .altinstr_replacement, \"ax\"\n"			\
  "# the other\n"							\
  "6641:\n\t" NEW "\n6651:\n"						\
  ".popsection\n"

static inline void
barriers ()
{
  asm volatile (PADDED ("lock; addl $0,-4(%%rsp)", "mfence")
		: : : "memory", "cc");
  asm volatile (PADDED ("", ".byte 0x0f,0x01,0xcb") : : : "memory");
  asm volatile (PADDED ("call *%[thunk]", "lfence; nop")
		: : [thunk] "r" (0L) : "memory");
}

static inline word
mask_of (word index, word size)
{
  word mask;
  asm volatile ("cmp %1,%2; sbb %0,%0;"
		: "=r" (mask) : "g" (size), "r" (index) : "cc");
  return mask;
}

// A table of faults.
#define FAULT(FROM, TO)							\
  " .pushsection \"__ex_table\",\"a\"\n"				\
  " .balign 4\n"							\
  " .long (" #FROM ") - .\n"						\
  " .long (" #TO ") - .\n"						\
  " .long 5\n"								\
  " .popsection\n"

static inline int
read_user (half *p, half *value)
{
  int error = 0;
  asm volatile ("\n1:	movl %[from],%k[to]\n"
		"2:\n"
		".pushsection .fixup,\"ax\"\n"
		"3:	movl $-14, %[error]\n"
		"	xorl %k[to], %k[to]\n"
		"	jmp 2b\n"
		".popsection\n"
		FAULT (1b, 3b)
		: [error] "+r" (error), [to] "=a" (*value) : [from] "m" (*p));
  asm volatile ("1:	rep stosb\n2:\n" FAULT (1b, 2b)
		: "+c" (p), "+D" (value) : "a" (0) : "memory");
  return error;
}

// A report, in a table with rows of one size.
static inline void
complain ()
{
  asm volatile ("1:	.byte 0x0f, 0x0b\n"
		".pushsection __bug_table,\"aw\"\n"
		"2:	.long 1b - .	# where\n"
		"	.long %c0 - .	# file\n"
		"	.word %c1	# line\n"
		"	.word %c2	# flags\n"
		"	.org 2b+%c3\n"
		".popsection\n"
		"998:\n"
		".pushsection .discard.reachable\n"
		".long 998b - .\n"
		".popsection\n"
		: : "i" ("file"), "i" (__LINE__), "i" (3), "i" (16));
}

// Wait for every instruction before.
static inline void
synchronize ()
{
  half scratch;
  asm volatile ("mov %%ss, %0\n\t"
		"pushq %q0\n\t"
		"pushq %%rsp\n\t"
		"addq $8, (%%rsp)\n\t"
		"pushfq\n\t"
		"mov %%cs, %0\n\t"
		"pushq %q0\n\t"
		"pushq $1f\n\t"
		"iretq\n\t"
		"1:"
		: "=&r" (scratch) : : "cc", "memory");
  asm volatile ("pushq %0\n\t"
		"leaq 1f(%%rip), %%rax\n\t"
		"pushq %%rax\n\t"
		"lretq\n\t"
		"1:" : : "i" (16) : "rax", "memory");
  asm volatile ("call 1f\n"
		"2:	pause\n\tlfence\n\tjmp 2b\n"
		"1:	lea 3f(%%rip), %0\n\tmov %0, (%%rsp)\n\tret\n"
		"3:" : "=&r" (scratch) : : "memory");
}

static inline void
fill_return_stack (word &scratch)
{
  asm volatile ("mov $2, %0\n"
		"771:	call 772f\n"
		"773:	pause; lfence; jmp 773b\n"
		".align 16\n"
		"772:	call 774f\n"
		"775:	pause; lfence; jmp 775b\n"
		".align 16\n"
		"774:	add $16, %%rsp\n"
		"	dec %0\n"
		"	jnz 771b\n"
		: "=r" (scratch) : : "cc", "memory");
}

// Flags and segments.
static inline word
save_flags ()
{
  word flags;
  asm volatile ("pushf ; pop %0 ; cli" : "=rm" (flags) : : "memory");
  asm volatile ("push %0 ; popf" : : "g" (flags) : "memory", "cc");
  return flags;
}

static inline void
load_segments (half selector, word base)
{
  asm volatile ("\n1:	movl %0,%%ds\n\tmovl %0, %%es\n2:\n"
		FAULT (1b, 2b) : : "r" (selector));
  asm volatile ("swapgs\n1:	movl %0,%%gs\n2:	mfence; swapgs"
		: : "r" (selector) : "memory");
  asm volatile ("wrmsr" : : "c" (0xc0000101), "a" (half (base)),
		"d" (half (base >> 32)) : "memory");
  asm volatile ("lgdt %0; lidt %0; ltr %w1; lldt %w1"
		: : "m" (base), "r" (selector));
  asm volatile ("mov %0,%%cr3\n\tmov %%cr0,%0\n\tmov %0,%%db7"
		: "+r" (base) : : "memory");
  asm volatile ("pushq %%gs:(%0)\n\tpopq %%gs:(%0)" : : "r" (0L) : "memory");
}

// Counters of each processor.
static inline word
per_cpu (word *counter)
{
  word r;
  asm volatile ("addq %1, %%gs:%0" : "+m" (*counter) : "ri" (2));
  asm volatile ("mov{q|} %%gs:%a1, %0" : "=r" (r) : "p" (counter));
  asm ("movq %%gs:%1, %0" : "=r" (r) : "m" (*counter));
  bool less;
  asm volatile ("cmpxchg8b %%gs:%1\n\tsetz %0"
		: "=q" (less), "+m" (*counter) : "a" (1), "d" (2), "b" (3),
		  "c" (4) : "memory");
  return r + less;
}

// Vector registers, which the compiler does not use here.
static void
combine (word lines, word *to, const word *from)
{
  asm volatile ("1:			;\n"
		" prefetchnta 256(%[to])	;\n"
		" movaps (%[to]), %%xmm0	;\n"
		" movaps 16(%[to]), %%xmm1	;\n"
		" xorps (%[from]), %%xmm0	;\n"
		" xorps 16(%[from]), %%xmm1	;\n"
		" movaps %%xmm0, (%[to])	;\n"
		" movaps %%xmm1, 16(%[to])	;\n"
		" add %[step], %[to]		;\n"
		" add %[step], %[from]		;\n"
		" dec %[lines]			;\n"
		" jnz 1b			;\n"
		: [lines] "+r" (lines), [to] "+r" (to), [from] "+r" (from)
		: [step] "i" (32) : "memory");
  asm volatile ("vmovdqa 32(%0), %%ymm0\n\tvpxor %%ymm0, %%ymm1, %%ymm15\n\t"
		"vmovdqa %%ymm15, 32(%0)\n\tvzeroupper"
		: : "r" (to) : "memory");
}

// Sums.
static inline half
add_carries (half sum, word a, word b)
{
  asm ("addl %1,%0 ;\n"
       "adcl %2,%0 ;\n"
       "adcl $0,%0" : "+r" (sum) : "g" (half (a)), "g" (half (b)) : "cc");
  const unsigned char *p = reinterpret_cast<const unsigned char *> (a);
  half n = 5;
  asm ("  movl (%1), %0\n"
       "  subl $4, %2\n"
       "  jbe 2f\n"
       "  addl 4(%1), %0\n"
       "1: adcl 16(%1), %0\n"
       "  lea 4(%1), %1\n"
       "  decl %2\n"
       "  jne	1b\n"
       "  adcl $0, %0\n"
       "  movl %0, %2\n"
       "  shrl $16, %0\n"
       "  addw %w2, %w0\n"
       "  notl %0\n"
       "2:" : "=r" (sum), "=r" (p), "=r" (n) : "1" (p), "2" (n) : "memory");
  return sum;
}

static inline void
ports (unsigned short port, unsigned char value)
{
  asm volatile ("outb %b0, %w1" : : "a" (value), "Nd" (port) : "memory");
  asm volatile ("inb %w1, %b0" : "=a" (value) : "Nd" (port) : "memory");
  asm volatile ("cld; rep; insl" : : "d" (port), "D" (&value), "c" (0)
		: "memory");
  asm volatile ("mwait; sti; hlt" : : "a" (0), "c" (0) : "memory");
}

static inline void
jump_over_by_table (half index)
{
  asm volatile ("1: .byte 0x0f,0x1f,0x44,0x00,0x00\n\t"
		".pushsection __jump_table, \"aw\"\n\t"
		".balign 8\n\t"
		".long 1b - ., 2f - .\n\t"
		".quad %c0 + 1 - .\n\t"
		".popsection\n"
		"2:" : : "i" (&barriers));
  asm volatile ("three = 3\n\tmovl $three, %0" : "=r" (index));
  asm volatile ("3: jmp 3b; jmp ." : : );
}

word
use (word n, word *p, half *q)
{
  barriers ();
  complain ();
  synchronize ();
  fill_return_stack (*p);
  load_segments (3, 4);
  combine (n, p, p);
  ports (1, 2);
  jump_over_by_table (*q);
  return mask_of (n, 3) + read_user (q, q) + save_flags () + per_cpu (p)
	 + add_carries (1, n, 3);
}
