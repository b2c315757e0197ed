/* { dg-rule "rsasm.labels.duplicate" } */
/* { dg-do run } */
/* { dg-require-rsasm-target x86_64 } */
/* { dg-options "-std=gnu17" } */
/* GNU asm of C functions, also nested ones.  */

__attribute__ ((rsasm)) static inline __attribute__ ((always_inline)) int
count (int n)
{
  int r = 0;
  asm volatile ("again: test %1, %1\n\tjz done\n\tinc %0\n\tdec %1\n\t"
		"jmp again\ndone:" : "+r" (r), "+r" (n));
  return r;
}

__attribute__ ((rsasm)) int
outer (int x)
{
  int inner (int y)
  {
    asm volatile ("jmp next\nnext: add %1, %0" : "+r" (y) : "r" (x));
    return y;
  }
  return inner (1) + inner (2);
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 4; i++)
    sum += count (i);
  return sum + count (5) == 11 && outer (10) == 23 ? 0 : 1;
}
