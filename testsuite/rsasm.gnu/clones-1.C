// { dg-rule "rsasm.labels.duplicate" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 }
// Constructors and destructors, whose bodies are emitted several times,
// virtual bases, coroutines, constexpr functions.
// { dg-additional-options "-std=c++20" }
#include "rsasm-test.h"
#include <coroutine>

int count;

struct [[rsasm]] base
{
  base () { asm volatile ("jmp next\nnext: incl %0" : "+m" (count)); }
  virtual ~base () { asm volatile ("jmp next\nnext: incl %0" : "+m" (count)); }
};

struct derived : virtual base { };
struct more : derived { };

struct task
{
  struct promise_type
  {
    task get_return_object () { return {}; }
    std::suspend_never initial_suspend () { return {}; }
    std::suspend_never final_suspend () noexcept { return {}; }
    void return_void () {}
    void unhandled_exception () {}
  };
};

[[rsasm]] task
coroutine (int n)
{
  for (int i = 0; i < n; i++)
    {
      asm volatile ("jmp next\nnext: incl %0" : "+m" (count));
      co_await std::suspend_never ();
    }
}

[[rsasm]] constexpr int
constant (int x)
{
  if (!__builtin_is_constant_evaluated ())
    asm volatile ("jmp next\nnext: incl %0" : "+r" (x));
  return x;
}

int
main ()
{
  {
    derived d;
    more m;
    base b;
    base *p = new more;
    delete p;
  }
  CHECK (count == 8);
  coroutine (3);
  CHECK (count == 11);
  constexpr int one = constant (1);
  CHECK (one == 1 && constant (opaque (1)) == 2);
}
