// { dg-rule "rsasm.labels.undefined" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Labels survive inlining, unrolling, cloning, jump threading, partial
// inlining, identical code folding, templates and lambdas.
#include "scan-test.h"

/* Counts N down and up, through labels of several kinds.  */
static inline word_t
count (word_t n)
{
  word_t r = 0;
  rsasm (SKIP_IF_ZERO ("{n}", "done"),
	 "again: 1:", INC ("{r}"), DEC_JUMP ("{n}", "again"),
	 JUMP ("2f"), "done:", JUMP ("2f"), JUMP ("1b"), "2:",
	 inout (reg, r), inout (reg, n));
  return r;
}

template <int N> static inline word_t
count_n ()
{
  word_t r = 0, n = N;
  rsasm ("loop:", INC ("{r}"), DEC_JUMP ("{n}", "loop"),
	 inout (reg, r), inout (reg, n));
  return r;
}

/* Cloned for each constant.  */
__attribute__ ((noinline)) static word_t
cloned (word_t a, int kind)
{
  word_t r = a;
  if (kind == 1)
    r += 10;
  rsasm (SKIP_IF_ZERO ("{r}", "out"), INC ("{r}"), "out:", inout (reg, r));
  return kind == 2 ? r * 2 : r;
}

/* Its head is inlined, its rest is not.  */
__attribute__ ((noinline)) static word_t
partly (word_t a)
{
  if (a == 0)
    return 7;
  word_t r = a;
  for (int i = 0; i < 3; i++)
    {
      rsasm ("1:", INC ("{r}"), JUMP ("2f"), JUMP ("1b"), "2:",
	     inout (reg, r));
      r += count (r);
    }
  return r;
}

NOINLINE static word_t
same1 (word_t a)
{
  rsasm (JUMP ("l"), INC ("{a}"), "l:", INC ("{a}"), inout (reg, a));
  return a;
}

NOINLINE static word_t
same2 (word_t a)
{
  rsasm (JUMP ("l"), INC ("{a}"), "l:", INC ("{a}"), inout (reg, a));
  return a;
}

/* The block is threaded into both arms.  */
NOINLINE static word_t
threaded (int a, word_t x)
{
  int b = a > 3 ? 1 : 0;
  rsasm (SKIP_IF_ZERO ("{x}", "zero"), INC ("{x}"), "zero:", inout (reg, x));
  if (b)
    x += 100;
  rsasm (SKIP_IF_ZERO ("{x}", "zero"), INC ("{x}"), "zero:", inout (reg, x));
  return b ? x + 1 : x;
}

int
main ()
{
  word_t sum = 0;
  for (word_t i = 0; i < 4; i++)
    sum += count (opaque (i));
  CHECK (sum == 6);
  CHECK (count (opaque<word_t> (5)) + count (opaque<word_t> (6)) == 11);
  CHECK (count_n<3> () + count_n<4> () + count_n<3> () == 10);
  CHECK (cloned (opaque<word_t> (1), 1) == 12);
  CHECK (cloned (opaque<word_t> (1), 2) == 4);
  CHECK (cloned (opaque<word_t> (0), 3) == 0);
  CHECK (partly (opaque<word_t> (0)) == 7);
  CHECK (partly (opaque<word_t> (1)) == 22);
  CHECK (same1 (1) + same2 (2) == 5);
  CHECK (threaded (4, 1) == 104);
  CHECK (threaded (0, 0) == 0);
  auto lambda = [] (word_t n) {
    rsasm (SKIP_IF_ZERO ("{n}", "zero"), INC ("{n}"), "zero:", inout (reg, n));
    return n;
  };
  CHECK (lambda (0) + lambda (1) == 2);
  auto generic = [] (auto n) {
    word_t m = n;
    rsasm ("10:", DEC_JUMP ("{m}", "10b"), inout (reg, m));
    return m;
  };
  CHECK (generic (3) + generic ((short) 3) == 0);
}
