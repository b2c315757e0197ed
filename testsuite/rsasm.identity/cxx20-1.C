// { dg-rule "asm.scope.asm" }
// C++20: coroutines, constexpr functions, concepts, lambdas with templates.
// { dg-require-rsasm-target x86_64 }
// { dg-require-support coroutines }
// { dg-additional-options "-std=gnu++20" }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"
#include <coroutine>

struct generator
{
  struct promise_type
  {
    long value;
    generator get_return_object ()
    { return { std::coroutine_handle<promise_type>::from_promise (*this) }; }
    std::suspend_always initial_suspend () noexcept { return {}; }
    std::suspend_always final_suspend () noexcept { return {}; }
    std::suspend_always yield_value (long v) { value = v; return {}; }
    void return_void () {}
    void unhandled_exception () {}
  };
  std::coroutine_handle<promise_type> handle;
};

// Shape: coroutine: parameters, locals, values across suspensions.
generator
coroutine (long start, long step)
{
  long v = start;
  for (;;)
    {
      co_yield v;
      long t;
#ifndef GNU
      rsasm ("lea {0}, [{1}+{2}]", out (reg, t), in (reg, v), in (reg, step),
	     options (nostack));
      rsasm ("mov {0}, {1}", lateout (reg, v), in (reg, t),
	     options (nomem, nostack));
#else
      asm volatile (INTEL ("lea %q0, [%q1+%q2]")
		    : "=&r" (t) : "r" (v), "r" (step) : "cc", "memory");
      asm volatile (INTEL ("mov %q0, %q1") : "=r" (v) : "r" (t) : "cc");
#endif
    }
}

// Shape: coroutine that is a template, explicit registers.
template <class T> generator
coroutine_template (T a, T b)
{
  co_yield 1;
#ifndef GNU
  rsasm ("mul {0:r}", in (reg, b), inout ("rax", a), out ("rdx"),
	 options (nomem, nostack));
#else
  asm volatile (INTEL ("mul %q1") : "+&a" (a) : "r" (b) : "rdx", "cc");
#endif
  co_yield a;
}
template generator coroutine_template (long, long);

// Shape: constexpr function with a run-time branch.
constexpr int
maybe_constant (int a)
{
  if (__builtin_is_constant_evaluated ())
    return a + 1;
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("inc %k0") : "+&r" (a) : : "cc");
#endif
  return a;
}
int
constant_or_not (int a)
{
  constexpr int five = maybe_constant (4);
  return maybe_constant (a) + five;
}

// Shape: constrained template and lambda with template parameters.
template <class T> requires (sizeof (T) == 8)
T
constrained (T a)
{
  auto l = []<class U> (U &u) {
#ifndef GNU
    rsasm ("bswap {0}", inout (reg, u), options (pure, nomem, nostack));
#else
    asm (INTEL ("bswap %q0") : "+&r" (u) : : "cc");
#endif
  };
  l (a);
  return a;
}
template long constrained (long);

// Shape: char8_t.
char8_t
char8 (char8_t c)
{
#ifndef GNU
  rsasm ("inc {0}", inout (reg_byte, c), options (nostack));
#else
  asm volatile (INTEL ("inc %b0") : "+&q" (c) : : "cc", "memory");
#endif
  return c;
}
