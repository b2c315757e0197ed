/* Fibers: functions with stacks of their own, switched by one block.

   To the compiler the block looks like a call that changes every register.
   It goes on where it left the other stack, and so must be there once only:
   the function that has it is never inlined or copied.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 aarch64  */

#include <rsasm.h>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace
{
/* What a stack that does not run is known by.  */
struct context
{
  void *stack_pointer;
  void *frame_pointer;
  std::uintptr_t is_new;	/* Nothing has run on it yet.  */
};

/* What a new stack runs.  */
[[noreturn]] void begin (context *self);

/* Leave the running stack, keep in FROM how to come back, and go on with
   TO.  Returns when somebody switches back to FROM.  */
__attribute__ ((noinline, noclone, noipa)) void
switch_stacks (context *from, context *to)
{
  static_assert (offsetof (context, stack_pointer) == 0
		 && offsetof (context, frame_pointer) == 8
		 && offsetof (context, is_new) == 16,
		 "the block has these offsets");
#ifdef __aarch64__
  rsasm ("mov x2, sp",
	 "stp x2, x29, [x0]",
	 "ldp x2, x29, [x1]",
	 "mov sp, x2",
	 "ldr x2, [x1, 16]",
	 "cbz x2, 2f",
	 "str xzr, [x1, 16]",
	 "mov x0, x1",
	 "bl {}",
	 "brk 1",			/* It does not return.  */
	 "2:",
	 sym (begin),
	 in ("x0", from), in ("x1", to), clobber_abi ("C"),
	 /* What functions keep, but the other stack's functions do not.  */
	 out ("x19"), out ("x20"), out ("x21"), out ("x22"), out ("x23"),
	 out ("x24"), out ("x25"), out ("x26"), out ("x27"), out ("x28"),
	 out ("v8"), out ("v9"), out ("v10"), out ("v11"), out ("v12"),
	 out ("v13"), out ("v14"), out ("v15"));
#else
  rsasm ("mov [rdi], rsp",
	 "mov [rdi + 8], rbp",
	 "mov rsp, [rsi]",
	 "mov rbp, [rsi + 8]",
	 "cmp qword ptr [rsi + 16], 0",
	 "je 2f",
	 "mov qword ptr [rsi + 16], 0",
	 "mov rdi, rsi",
	 "call {}",
	 "ud2",				/* It does not return.  */
	 "2:",
	 sym (begin),
	 in ("rdi", from), in ("rsi", to), clobber_abi ("C"),
	 /* What functions keep, but the other stack's functions do not.  */
	 out ("rbx"), out ("r12"), out ("r13"), out ("r14"), out ("r15"));
#endif
}

/* A function that can pause.  If it is not run to its end, what lives on
   its stack is not destroyed.  */
class fiber
{
public:
  explicit fiber (std::function<void (fiber &)> f)
    : body (std::move (f)), stack (new std::max_align_t[size])
  {
    /* The end of the stack, with null for whoever looks at the frames.  */
    std::uintptr_t *top
      = reinterpret_cast<std::uintptr_t *> (stack.get () + size) - 16;
    for (int i = 0; i < 16; i++)
      top[i] = 0;
    own = { top, nullptr, 1 };
  }
  fiber (const fiber &) = delete;
  fiber &operator= (const fiber &) = delete;

  /* Run to the next pause.  False if the function has ended.  An exception
     that leaves it leaves this.  */
  bool
  resume ()
  {
    if (!done)
      switch_stacks (&caller, &own);
    if (error)
      std::rethrow_exception (std::exchange (error, nullptr));
    return !done;
  }

  /* Called in the function: go back to where it was resumed.  */
  void
  pause ()
  {
    switch_stacks (&own, &caller);
  }

private:
  static constexpr std::size_t size = 64 * 1024 / sizeof (std::max_align_t);

  context own, caller {};	/* OWN is the first member: see begin.  */
  std::function<void (fiber &)> body;
  std::unique_ptr<std::max_align_t[]> stack;
  std::exception_ptr error;
  bool done = false;

  friend void begin (context *);

  [[noreturn]] void
  run ()
  {
    try
      {
	body (*this);
      }
    catch (...)
      {
	error = std::current_exception ();
      }
    done = true;
    pause ();
    __builtin_trap ();
  }
};

void
begin (context *self)
{
  reinterpret_cast<fiber *> (self)->run ();
}

/* A fiber that yields values.  */
template <typename T>
class generator
{
public:
  template <typename function>
  explicit generator (function f)
    : source ([this, f] (fiber &) mutable { f (*this); })
  {
  }

  /* Called in the function.  */
  void
  yield (T value)
  {
    current = value;
    source.pause ();
  }

  T
  next ()
  {
    if (!source.resume ())
      throw std::out_of_range ("the generator has ended");
    return current;
  }

private:
  T current {};
  fiber source;
};

bool
fibonacci ()
{
  generator<std::uint64_t> numbers ([] (generator<std::uint64_t> &g)
  {
    for (std::uint64_t a = 0, b = 1;; b += std::exchange (a, b))
      g.yield (a);
  });
  std::uint64_t n = 0;
  std::printf ("fibonacci:");
  for (int i = 0; i <= 90; i++)
    {
      n = numbers.next ();
      if (i < 15)
	std::printf (" %llu", (unsigned long long) n);
    }
  std::printf (" ... %llu\n", (unsigned long long) n);
  return n == 2880067194370816120u;
}

/* The sieve as a chain: each prime is a generator that takes from the one
   before what it does not divide.  */
bool
primes ()
{
  using numbers = generator<int>;
  auto source = std::make_shared<numbers> ([] (numbers &g)
  {
    for (int n = 2;; n++)
      g.yield (n);
  });
  int sum = 0, p = 0;
  for (int i = 0; i < 100; i++)
    {
      p = source->next ();
      sum += p;
      source = std::make_shared<numbers> ([source, p] (numbers &g)
      {
	for (;;)
	  if (const int n = source->next (); n % p != 0)
	    g.yield (n);
      });
    }
  return p == 541 && sum == 24133;
}

/* More values than registers stay what they are over a switch.  */
bool
crowd ()
{
  constexpr int fibers = 200, rounds = 50;
  std::vector<std::unique_ptr<fiber>> all;
  std::vector<double> results (fibers);
  for (int i = 0; i < fibers; i++)
    all.push_back (std::make_unique<fiber> ([i, &results] (fiber &f)
    {
      long a = i, b = i + 1, c = i + 2, d = i + 3, e = i + 4, g = i + 5;
      double x = i, y = x + 1, z = x + 2;
      for (int r = 0; r < rounds; r++)
	{
	  f.pause ();
	  a += b, b += c % 3, c += d, d += e, e += g % 5, g += 1;
	  x += y, y += z / 2, z += 1;
	}
      results[i] = double (a + b + c + d + e + g) + x + y + z;
    }));

  int alive = fibers;
  for (int left = fibers; left > 0; alive = left)
    {
      left = 0;
      for (auto &f : all)
	left += f->resume ();
    }

  for (int i = 0; i < fibers; i++)
    {
      long a = i, b = i + 1, c = i + 2, d = i + 3, e = i + 4, g = i + 5;
      double x = i, y = x + 1, z = x + 2;
      for (int r = 0; r < rounds; r++)
	{
	  a += b, b += c % 3, c += d, d += e, e += g % 5, g += 1;
	  x += y, y += z / 2, z += 1;
	}
      if (results[i] != double (a + b + c + d + e + g) + x + y + z)
	return false;
    }
  return alive == 0;
}

/* An exception comes out of resume.  */
bool
exceptions ()
{
  fiber f ([] (fiber &self)
  {
    self.pause ();
    throw std::runtime_error ("thrown in a fiber");
  });
  if (!f.resume ())
    return false;
  try
    {
      f.resume ();
    }
  catch (const std::runtime_error &)
    {
      return !f.resume ();
    }
  return false;
}
}

int
main ()
{
  const bool right = fibonacci () && primes () && crowd () && exceptions ();
  std::printf ("fibers: generators, a sieve of 100 fibers, 200 fibers in "
	       "turn, exceptions\n");
  return !right;
}
