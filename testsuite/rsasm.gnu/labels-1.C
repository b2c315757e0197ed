// { dg-rule "rsasm.labels.duplicate" "rsasm.labels.name" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O0" "-O1" "-O2" "-O3 -funroll-all-loops" "-Os" "-O2 -g" "-O2 -flto" "-O2 -fPIC -ffunction-sections" }
// Labels of GNU asm are private to each copy: named, numeric, and with "%=",
// also where the names would meet after that is a number.
#include "rsasm-test.h"

[[rsasm]] static inline __attribute__ ((always_inline)) long
named (long n)
{
  long r = 0;
  asm ("again: test %1, %1\n\t"
       "jz done\n\t"
       "inc %0\n\t"
       "dec %1\n\t"
       "jmp again\n"
       "done:"
       : "+r" (r), "+r" (n));
  return r;
}

[[rsasm]] static inline __attribute__ ((always_inline)) long
numbered (long n)
{
  long r = 0;
  asm volatile ("0: test %1, %1; jz 1f; inc %0; dec %1; jmp 0b; 1: nop; 1:"
		: "+r" (r), "+r" (n));
  return r;
}

[[rsasm]] static inline __attribute__ ((always_inline)) long
unique (long n)
{
  long r = 0;
  asm volatile ("loop%=: test %1, %1\n\tjz loop1%=\n\tinc %0\n\tdec %1\n\t"
		"jmp loop%=\nloop1%=: nop\nloop:"
		: "+r" (r), "+r" (n));
  return r;
}

/* Both syntaxes of x86.  */
[[rsasm]] static inline __attribute__ ((always_inline)) long
both (long n)
{
  long r = 0;
  asm volatile ("1: test %1, %1\n\t{jz out|je out}\n\t"
		"{add $1, %0|add %0, 1}\n\tdec %1\n\tjmp 1b\nout:"
		: "+r" (r), "+r" (n));
  return r;
}

/* A table beside the code.  */
[[gnu::rsasm]] static inline const char *
table (long i)
{
  const char *p;
  asm ("leaq names(%%rip), %0\n\t"
       "movslq (%0,%1,4), %1\n\t"
       "add %1, %0\n\t"
       ".pushsection .rodata.names, \"a\"\n\t"
       ".balign 4\n"
       "names: .long first - names, second - names\n"
       "first: .asciz \"first: second\"\n"
       "second: .asciz \"2\"\n\t"
       ".popsection"
       : "=&r" (p), "+r" (i));
  return p;
}

/* Basic asm.  */
__attribute__ ((rsasm)) static inline __attribute__ ((always_inline)) void
basic ()
{
  asm ("jmp 1f; ud2; 1: here: .set five, 5; .skip five, 0x90");
}

int
main ()
{
  long sum = 0;
  for (int i = 0; i < 6; i++)
    sum += named (opaque (i)) + numbered (i) + unique (i) + both (i);
  CHECK (sum == 60);
  CHECK (named (7) + numbered (8) + unique (9) + both (10) == 34);
  CHECK (!__builtin_strcmp (table (0), "first: second"));
  CHECK (!__builtin_strcmp (table (opaque (1)), "2"));
  basic ();
  basic ();
}
