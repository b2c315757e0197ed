// { dg-rule "asm.operand-type.supported-operands.const" }
// const takes every integer type and prints decimal.
#include "rsasm-test.h"

enum e { seven = 7 };
enum class f : unsigned char { eight = 8 };
struct s { static constexpr int member = 10; };
static constexpr int square (int x) { return x * x; }
static const int global = 11;

template <int N, class T> static word_t
of_template ()
{
  word_t r;
  rsasm (MOV ("{}", "{}"), ADD ("{0}", "{}"), out (reg, r), const (N),
	 const (sizeof (T)));
  return r;
}

#define IS(value, ...)							\
  do									\
    {									\
      word_t got;							\
      rsasm (MOV ("{}", "{}"), out (reg, got), const (__VA_ARGS__));	\
      CHECK (got == word_t (value));					\
    }									\
  while (0)

int
main ()
{
  IS (5, 5);
  IS (5, 5u);
  IS (5, 5ull);
  IS (-5, -5);
  IS (1, true);
  IS (0, false);
  IS ('a', 'a');
  IS (200, (unsigned char) 200);
  IS (-3, (signed char) -3);
  IS (7, seven);
  IS (8, f::eight);
  IS (0, nullptr);
  IS (9, square (3));
  IS (10, s::member);
  IS (11, global);
  IS (65000, (unsigned short) 65000);
  IS (16, sizeof (char[16]));
  IS (3, 0b11);
  IS (255, 0xff);
  IS (8, 010);
  IS (12, u'\f');
  CHECK (of_template<3, char[4]> () == 7);
  constexpr int local = 13;
  IS (13, local);
}
