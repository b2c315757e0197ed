// { dg-rule "asm.scope.asm" }
// { dg-torture "-O0 -std=gnu++20" "-O2 -std=gnu++20" }
// A constexpr function may hold a block that constant evaluation avoids.
#include "rsasm-test.h"
#include <type_traits>

static constexpr word_t
increment (word_t x)
{
  if (std::is_constant_evaluated ())
    return x + 1;
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

struct s
{
  word_t v;
  constexpr s (word_t x) : v (x)
  {
    if (!std::is_constant_evaluated ())
      rsasm (ADD ("{0}", "100"), inout (reg, v));
  }
};

static_assert (increment (4) == 5, "");
static constexpr s constant (7);
static_assert (constant.v == 7, "");

int
main ()
{
  CHECK (increment (opaque (6ul)) == 7);
  CHECK (s (opaque (1ul)).v == 101);
}
