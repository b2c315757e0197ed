/* { dg-rule "asm.scope.asm" } */
/* { dg-do run } */
/* { dg-torture "-O0" "-O2" "-O2 -std=c11" "-O2 -flto" } */
/* C files: the same macro.  */
#include <rsasm.h>

#if defined __aarch64__
# define ADD(d, s) "add " d ", " d ", " s
#else
# define ADD(d, s) "add " d ", " s
#endif

struct point { unsigned long x, y; };
static unsigned long variable = 5;
static unsigned long sum (unsigned long a, unsigned long b)
{
  rsasm (ADD ("{a}", "{b}"), inout (reg, a), in (reg, b));
  return a;
}

int
main (void)
{
  struct point p = { 1, 2 };
  unsigned long r, *q = &p.y;
  if (sum (1, 2) != 3)
    return 1;
  rsasm ("mov {}, {}", out (reg, p.x), in (reg, *q));
  if (p.x != 2)
    return 2;
  rsasm ("mov {}, {}", out (reg, r), const (7));
  if (r != 7)
    return 3;
  rsasm (ADD ("{t}", "{t}"), let (t, inout (reg, r + 1, r)),
	 options (pure, nomem));
  if (r != 16)
    return 4;
#ifdef __x86_64__
  rsasm ("mov {r}, [rip + {variable}]", out (reg, r), sym (variable));
  if (r != 5)
    return 5;
  rsasm ("mov rax, rcx", in ("rcx", r), out ("rax", p.y));
  if (p.y != 5)
    return 6;
#endif
  rsasm ("nop", when (0, in (reg, r)));
  return variable - 5;
}
