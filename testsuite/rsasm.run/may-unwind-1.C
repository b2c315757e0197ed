// { dg-rule "asm.rules.unwind" "rsasm.options.may-unwind" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O0" "-O1" "-O2" "-Os" "-O3 -funroll-all-loops" "-O2 -fPIC -fcf-protection" "-O2 -flto" "-O2 -fnon-call-exceptions" "-O2 -fno-omit-frame-pointer" }
// Exceptions leave a block with may_unwind: handlers and destructors run,
// also in a caller and in loops.
#include "rsasm-test.h"
#include <stdexcept>

int live, dtors;

struct object
{
  int v;
  object (int x) : v (x) { live++; }
  ~object () { live--; dtors++; }
};

extern "C" __attribute__ ((noinline)) void
thrower (int x)
{
  if (x & 1)
    throw std::runtime_error ("odd");
}

static inline int
passes_on (int x)
{
  object d (x);
  rsasm ("call {f}", let (f, sym (thrower)), in ("edi", x), clobber_abi ("C"),
	 options (may_unwind));
  return x;
}

int
catches (int x)
{
  int r = 0;
  object d (x);
  try
    {
      object e (x);
      rsasm ("call {f}", "mov ecx, 7", let (f, sym (thrower)), out ("ecx", r),
	     in ("edi", x), clobber_abi ("C"), options (may_unwind));
      r += e.v;
    }
  catch (std::exception &)
    {
      r = -1;
    }
  return r;
}

/* Through a register variable: the asm is one of three statements.  */
int
catches_r8 (int x)
{
  long r = 0;
  try
    {
      rsasm ("call {f}", "mov r8, 9", let (f, sym (thrower)), out ("r8", r),
	     in ("edi", x), clobber_abi ("C"), options (may_unwind));
    }
  catch (std::exception &)
    {
      return -1;
    }
  return r;
}

template<class T>
T
instance (T x)
{
  object d (x);
  rsasm ("call {f}", let (f, sym (thrower)), in ("edi", (int) x),
	 clobber_abi ("C"), options (may_unwind));
  return x;
}

int
no_throw (int x) noexcept
{
  rsasm ("call {f}", let (f, sym (thrower)), in ("edi", x), clobber_abi ("C"),
	 options (may_unwind));
  return x;
}

int
caller (int x)
{
  try
    {
      object d (x);
      return passes_on (x) + 1;
    }
  catch (...)
    {
      return -2;
    }
}

int
caller_of_instance (int x)
{
  try
    {
      object d (x);
      return instance<long> (x) + 1;
    }
  catch (...)
    {
      return -3;
    }
}

int
loop (int n)
{
  int c = 0;
  for (int i = 0; i < n; i++)
    try
      {
	object d (i);
	for (int k = 0; k < 3; k++)
	  passes_on (i + k);
      }
    catch (std::exception &)
      {
	c++;
      }
  return c;
}

__attribute__ ((noreturn)) void
never (int x)
{
  rsasm ("call {f}", "ud2", let (f, sym (thrower)), in ("edi", x),
	 options (may_unwind, noreturn));
}

int
main ()
{
  CHECK (catches (2) == 9);
  CHECK (catches (3) == -1);
  CHECK (catches_r8 (2) == 9);
  CHECK (catches_r8 (3) == -1);
  CHECK (caller (2) == 3);
  CHECK (caller (3) == -2);
  CHECK (caller_of_instance (4) == 5);
  CHECK (caller_of_instance (5) == -3);
  CHECK (loop (10) == 10);
  CHECK (no_throw (2) == 2);
  bool caught = false;
  try
    {
      never (1);
    }
  catch (std::exception &)
    {
      caught = true;
    }
  CHECK (caught);
  CHECK (live == 0);
}
