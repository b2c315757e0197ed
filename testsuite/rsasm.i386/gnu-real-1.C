// { dg-rule "rsasm.gnu.undeclared-register" "rsasm.gnu.memory-after-push" "rsasm.flow.leave" }
// { dg-do assemble }
// { dg-require-rsasm-target i386 }
// { dg-additional-options "-fplugin-arg-rsasm-checked -Wall -Werror" }
// Shapes of GNU asm for 32 bits: all of them keep the rules.

typedef unsigned int half;

// A register that holds the GOT's address is put aside.
static void
identify (int leaf, int *a, int *b, int *c, int *d)
{
  asm volatile ("pushl %%ebx\n\tcpuid\n\tmovl %%ebx, %%esi\n\tpopl %%ebx"
		: "+a" (*a), "=S" (*b), "=c" (*c), "=d" (*d) : : "cc");
  asm volatile ("xchgl %%ebx, %1\n\tcpuid\n\txchgl %%ebx, %1"
		: "=a" (*a), "=&r" (*b), "=c" (*c), "=d" (*d)
		: "0" (leaf), "2" (0));
  asm volatile ("movl %%ebx, %%edi\n\tcpuid\n\txchgl %%ebx, %%edi"
		: "=a" (*a), "=D" (*b), "=c" (*c), "=d" (*d) : "0" (leaf));
}

static half
flags ()
{
  half now, old;
  asm volatile ("pushfl\n\tpopl %0\n\tmovl %0, %1\n\txorl $0x200000, %0\n\t"
		"pushl %0\n\tpopfl\n\tpushfl\n\tpopl %0"
		: "=&r" (now), "=&r" (old) : : "cc");
  asm volatile ("pushf; pop %0" : "=rm" (old) : : "memory");
  return now ^ old;
}

static bool
exchange (volatile unsigned long long *p, unsigned long long *before,
	  unsigned long long after)
{
  bool done;
  half low = static_cast<half> (after);
  asm volatile ("xchgl %%ebx, %[low]\n\t"
		"lock; cmpxchg8b (%[p])\n\t"
		"setz %%cl\n\t"
		"xchgl %%ebx, %[low]"
		: "+A" (*before), "=c" (done)
		: [low] "S" (low), [p] "D" (p),
		  "c" (static_cast<half> (after >> 32))
		: "memory", "cc");
  return done;
}

static int
system_call (int n, int a, int b)
{
  int r;
  asm volatile ("xchg %%ebx,%%edi ; int $128 ; xchg %%ebx,%%edi"
		: "=a" (r) : "a" (n), "D" (a), "c" (b) : "memory");
  asm volatile ("push %%ebp ; mov %2, %%ebp ; call *%%gs:16 ; pop %%ebp"
		: "=a" (r) : "a" (n), "d" (b) : "memory");
  return r;
}

static half
divide (unsigned long long by, half &rest)
{
  half quotient;
  asm ("divl %4" : "=a" (quotient), "=d" (rest)
       : "0" (half (by)), "1" (half (by >> 32)), "rm" (10));
  asm ("addl %5,%k1\n\tadcl %3,%k0" : "=r" (quotient), "=&r" (rest)
       : "0" (quotient), "g" (1), "%1" (rest), "g" (2));
  return quotient;
}

static void
synchronize ()
{
  asm volatile ("pushfl\n\tpushl %%cs\n\tpushl $1f\n\tiret\n\t1:"
		: : : "memory");
}

int
use (unsigned long long *p, half *q)
{
  int i[4] = {};
  identify (1, i, i + 1, i + 2, i + 3);
  synchronize ();
  return flags () + exchange (p, p, 3) + system_call (1, 2, 3)
	 + divide (*p, *q);
}
