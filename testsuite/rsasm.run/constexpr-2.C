// { dg-rule "asm.scope.asm" }
// { dg-torture "-O0" "-O2" }
// The same in C++17 and older, by the builtin.
#include "rsasm-test.h"

static constexpr word_t
increment (word_t x)
{
  if (!__builtin_is_constant_evaluated ())
    rsasm (ADD ("{x}", "1"), inout (reg, x));
  else
    x++;
  return x;
}

static_assert (increment (4) == 5, "");

int
main ()
{
  CHECK (increment (opaque (6ul)) == 7);
}
