// { dg-do link }
// { dg-require-support coroutines }
// { dg-additional-options "-std=gnu++20 -fplugin-arg-rsasm-without=coroutine_body" }
// { dg-without leftover "-O0" assemble "rsasm block|junk" }
// { dg-without leftover "-O2" crash }
// A block that the plugin did not find is an error of its own.
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
  rsasm (MOV ("{r}", "7"), out (reg, r)); // { dg-error "was not translated" rsasm.syntax.builtin }
  co_return;
}

int
main ()
{
  word_t r = 0;
  coroutine (r);
}
