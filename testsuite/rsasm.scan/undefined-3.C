// { dg-rule "rsasm.labels.undefined" }
// { dg-require-support coroutines }
// { dg-additional-options "-std=gnu++20" }
// Labels in a coroutine, whose body is cloned for each state.
#include "scan-test.h"
#include <coroutine>

struct generator
{
  struct promise_type
  {
    word_t value;
    generator get_return_object ()
    { return { std::coroutine_handle<promise_type>::from_promise (*this) }; }
    std::suspend_always initial_suspend () noexcept { return {}; }
    std::suspend_always final_suspend () noexcept { return {}; }
    std::suspend_always yield_value (word_t v) { value = v; return {}; }
    void return_void () {}
    void unhandled_exception () {}
  };
  std::coroutine_handle<promise_type> handle;
  word_t next () { handle.resume (); return handle.promise ().value; }
};

static generator
counter (word_t start, word_t step)
{
  word_t v = start;
  for (;;)
    {
      co_yield v;
      word_t t;
      rsasm ("again:", MOV ("{t}", "{v}"), JUMP ("1f"), JUMP ("again"), "1:",
	     ADD ("{t}", "{step}"), out (reg, t),
	     in (reg, v), in (reg, step));
      rsasm (MOV (REG0, "{t}"), in (reg, t), out (REG0, v));
    }
}

template <class T> static generator
generic (T v)
{
  rsasm (JUMP ("1f"), INC ("{v}"), "1:", INC ("{v}"), inout (reg, v));
  co_yield v;
}

int
main ()
{
  generator g = counter (5, 3);
  CHECK (g.next () == 5 && g.next () == 8 && g.next () == 11);
  g.handle.destroy ();
  generator h = generic (word_t (1));
  CHECK (h.next () == 2);
  h.handle.destroy ();
}
