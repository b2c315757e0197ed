// { dg-rule "asm.example" }
// { dg-torture "-O2 -std=c++11" "-O2 -std=c++14" "-O2 -std=c++17" "-O2 -std=c++20" "-O2 -std=c++23" "-O2 -std=gnu++11" "-O2 -fno-exceptions -fno-rtti" }
// { dg-additional-options "-Wall -Wextra -Wpedantic -pedantic-errors -Wshadow -Wconversion -Wold-style-cast -Wuseless-cast -Wundef -Wnull-dereference" }
// Every standard, without a word from the strictest warnings.
#include <rsasm.h>

typedef unsigned long word_t;

static word_t
times_six (word_t x)
{
#if defined __aarch64__
  rsasm ("lsl {tmp}, {x}, 1", "lsl {x}, {x}, 2", "add {x}, {x}, {tmp}",
	 inout (reg, x), let (tmp, out (reg)),
	 options (pure, nomem, nostack));
#else
  rsasm ("mov {tmp}, {x}", "shl {tmp}, 1", "shl {x}, 2", "add {x}, {tmp}",
	 inout (reg, x), let (tmp, out (reg)),
	 options (pure, nomem, nostack));
#endif
  return x;
}

int
main ()
{
  rsasm ("nop");
  rsasm ("");
  rsasm ("nop", options (nomem));
  word_t x;
  rsasm ("mov {}, {}", out (reg, x), const (3));
  return times_six (x) == 18 ? 0 : 1;
}
