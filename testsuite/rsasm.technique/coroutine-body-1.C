// { dg-require-support coroutines }
// { dg-additional-options "-std=gnu++20" }
// { dg-without coroutine_body "-O0" compile "not translated" }
// { dg-without coroutine_body "-O2" compile "not translated" }
// Blocks in coroutines are found.
#include "rsasm-test.h"
#include <coroutine>

struct task
{
  struct promise_type
  {
    task get_return_object () { return {}; }
    std::suspend_never initial_suspend () noexcept { return {}; }
    std::suspend_never final_suspend () noexcept { return {}; }
    void return_void () {}
    void unhandled_exception () {}
  };
};

task
coroutine (word_t &r)
{
  rsasm (MOV ("{r}", "7"), out (reg, r));
  co_return;
}

int
main ()
{
  word_t r = 0;
  coroutine (r);
  CHECK (r == 7);
}
