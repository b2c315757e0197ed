#include "rsasm-test.h"

word_t variable = 4;

word_t
not_constant (word_t x)
{
  return x + variable;
}

/* Operands of any kind: only evaluation counts.  */
constexpr word_t
f (word_t x)
{
  if (__builtin_is_constant_evaluated ())
    return x + 100;
  word_t y = 0;
  rsasm (ADD ("{x}", "{v}"), inout (reg, x), let (v, in (reg, variable)));
  rsasm (MOV ("{}", "{}"), out (reg, y), in (reg, not_constant (x)));
  return y;
}

template<typename T>
constexpr T
g (T x)
{
  if (__builtin_is_constant_evaluated ())
    return x + 200;
  rsasm (ADD ("{x}", "1"), inout (reg, x));
  return x;
}

struct number
{
  word_t value;
  constexpr number (word_t v) : value (v)
  {
    if (!__builtin_is_constant_evaluated ())
      rsasm (ADD ("{0}", "1"), inout (reg, value));
  }
};

constexpr word_t f_constant = f (1);
static_assert (f (1) == 101, "");
static_assert (g (word_t (1)) == 201, "");
static_assert (number (5).value == 5, "");
word_t array[g (word_t (1))];

int
main ()
{
  CHECK (f_constant == 101);
  CHECK (f (opaque (word_t (1))) == 9);
  CHECK (g (opaque (word_t (1))) == 2);
  number n (opaque (word_t (7)));
  CHECK (n.value == 8);
  CHECK (sizeof array == 201 * sizeof (word_t));
}
