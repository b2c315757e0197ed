// { dg-rule "asm.rules.stack-below-sp" }
// { dg-do run }
// { dg-require-rsasm-target x86 }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O2 -flto" "-O2 -fno-omit-frame-pointer" "-O2 -mstackrealign" "-O2 -mno-red-zone" "-O2 -fstack-protector-all" "-O2 -fstack-clash-protection -fcf-protection" "-O2 -fsanitize=address" "-O2 -fPIC" }
// A block without nostack calls a function from every kind of frame: the
// stack is aligned there and what the frame keeps is not overwritten.
#include "rsasm-test.h"
#include <stdarg.h>

unsigned long misaligned;

/* Takes a look at its stack and writes over what is below the caller's.  */
extern "C" NOINLINE void
probe ()
{
  volatile char below[256];
  for (unsigned i = 0; i < sizeof below; i++)
    below[i] = 0x55;
  misaligned |= ((unsigned long) __builtin_dwarf_cfa ()) % 16;
}

#define CALL_PROBE							\
  rsasm ("call {f}", let (f, sym (probe)), clobber_abi ("C"))

#define KEEP(n)								\
  volatile int kept[n];							\
  for (int i = 0; i < (n); i++)						\
    kept[i] = x + i;

#define SUM(n)								\
  int sum = 0;								\
  for (int i = 0; i < (n); i++)						\
    sum += kept[i] - i;							\
  return sum == (n) * x;

NOINLINE bool
leaf (int x)
{
  KEEP (7)
  CALL_PROBE;
  SUM (7)
}

NOINLINE bool
odd_frame (int x)
{
  KEEP (3)
  CALL_PROBE;
  volatile char c = x;
  CALL_PROBE;
  if (c != (char) x)
    return false;
  SUM (3)
}

/* The frame is needed on one path only.  */
NOINLINE bool
shrink_wrapped (int x)
{
  if (x > 100)
    {
      KEEP (5)
      CALL_PROBE;
      SUM (5)
    }
  return true;
}

NOINLINE bool
with_alloca (int x, unsigned n)
{
  volatile char *p = (volatile char *) __builtin_alloca (n);
  p[0] = p[n - 1] = x;
  KEEP (4)
  CALL_PROBE;
  if (p[0] != (char) x || p[n - 1] != (char) x)
    return false;
  SUM (4)
}

NOINLINE bool
realigned (int x)
{
  alignas (64) volatile int kept[16];
  for (int i = 0; i < 16; i++)
    kept[i] = x + i;
  CALL_PROBE;
  if ((unsigned long) kept % 64)
    return false;
  SUM (16)
}

NOINLINE bool
variadic (int x, ...)
{
  va_list ap;
  va_start (ap, x);
  CALL_PROBE;
  int a = va_arg (ap, int), b = va_arg (ap, int);
  CALL_PROBE;
  double d = va_arg (ap, double);
  va_end (ap);
  return a == x + 1 && b == x + 2 && d == x + 3;
}

NOINLINE bool
in_handler (int x)
{
  KEEP (6)
  try
    {
      if (x)
	throw x;
    }
  catch (int y)
    {
      CALL_PROBE;
      if (y != x)
	return false;
    }
  SUM (6)
}

static inline __attribute__ ((always_inline)) void
inner ()
{
  CALL_PROBE;
}

NOINLINE bool
inlined (int x)
{
  KEEP (9)
  for (int i = 0; i < 3; i++)
    inner ();
  SUM (9)
}

NOINLINE bool
many_arguments (int a, int b, int c, int d, int e, int f, int g, int h, int x)
{
  KEEP (2)
  CALL_PROBE;
  if (a + b + c + d + e + f + g + h != 36)
    return false;
  SUM (2)
}

struct object
{
  int v;
  NOINLINE object (int x) : v (x) { CALL_PROBE; }
  NOINLINE ~object () { CALL_PROBE; }
  virtual NOINLINE bool
  method (int x)
  {
    KEEP (11)
    auto lambda = [&] { CALL_PROBE; return kept[3]; };
    if (lambda () != x + 3)
      return false;
    SUM (11)
  }
};

NOINLINE bool
recursive (int x, int depth)
{
  KEEP (3)
  CALL_PROBE;
  if (depth && !recursive (x + 1, depth - 1))
    return false;
  SUM (3)
}

NOINLINE bool
pushes (int x)
{
  KEEP (13)
  word_t w = x;
  rsasm ("push {w}", "push {w}", "push {w}", "push {w}", "pop {w}",
	 "pop {w}", "pop {w}", "pop {w}", inout (reg, w));
  if (w != (word_t) x)
    return false;
  SUM (13)
}

int
main ()
{
  for (int x = 1; x < 300; x += 99)
    {
      CHECK (leaf (x) && odd_frame (x) && shrink_wrapped (x));
      CHECK (with_alloca (x, 5 + x) && realigned (x));
      CHECK (variadic (x, x + 1, x + 2, x + 3.0));
      CHECK (in_handler (x) && inlined (x));
      CHECK (many_arguments (1, 2, 3, 4, 5, 6, 7, 8, x));
      object o (x);
      CHECK (o.method (x) && recursive (x, 5) && pushes (x));
    }
  CHECK (misaligned == 0);
}
