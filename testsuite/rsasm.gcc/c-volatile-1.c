/* { dg-rule "rsasm.operands.place" } */
/* { dg-do run } */
/* { dg-torture "-O0" "-O2" } */
/* In C too a place may be volatile: variable, member, element.  */
#include <rsasm.h>

#if defined __aarch64__
# define INC(d) "add " d ", " d ", 1"
#else
# define INC(d) "add " d ", 1"
#endif

struct s { volatile unsigned long m; unsigned long n; };
volatile unsigned long v;

int
main (void)
{
  struct s s = { 1, 2 };
  volatile struct s *p = &s;
  volatile unsigned long a[2] = { 3, 4 };
  rsasm ("mov {}, 7", out (reg, v), options (nostack));
  rsasm (INC ("{0}"), inout (reg, v), options (nostack));
  rsasm (INC ("{0}"), inout (reg, s.m), options (nostack));
  rsasm (INC ("{0}"), inout (reg, v + 1, p->n), options (nostack));
  rsasm (INC ("{0}"), inlateout (reg, a[1]), options (nostack));
  return !(v == 8 && s.m == 2 && s.n == 10 && a[1] == 5);
}
