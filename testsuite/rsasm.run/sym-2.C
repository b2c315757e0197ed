// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target x86_64 aarch64 }
// Variables of every kind can be named by sym, and only there.
#include "rsasm-test.h"

#ifdef __x86_64__
# define READ(s) "mov {r}, [rip + " s "]"
#else
# define READ(s) "adrp {r}, " s, "ldr {r}, [{r}, :lo12:" s "]"
#endif

word_t external = 1;
static word_t internal = 2;
extern "C" { word_t c_variable = 3; }
namespace n { static word_t nested = 4; }
struct s
{
  static word_t member;
  inline static word_t inline_member = 6;
};
word_t s::member = 5;
template <int N> word_t templated = N;
static const word_t constant = 8;
__attribute__ ((visibility ("hidden"))) word_t hidden = 9;
static word_t array[4] = { 10, 20 };

template <class T> static word_t
of_template ()
{
  static word_t local = sizeof (T);
  word_t r;
  rsasm (READ ("{local}"), out (reg, r), sym (local));
  return r;
}

int
main ()
{
  static word_t local = 11;
  word_t r;
  rsasm (READ ("{external}"), out (reg, r), sym (external));
  CHECK (r == 1);
  rsasm (READ ("{internal}"), out (reg, r), sym (internal));
  CHECK (r == 2);
  rsasm (READ ("{c_variable}"), out (reg, r), sym (c_variable));
  CHECK (r == 3);
  rsasm (READ ("{1}"), out (reg, r), sym (n::nested));
  CHECK (r == 4);
  rsasm (READ ("{m}"), out (reg, r), let (m, sym (s::member)));
  CHECK (r == 5);
  rsasm (READ ("{1}"), out (reg, r), sym (s::inline_member));
  CHECK (r == 6);
  rsasm (READ ("{1}"), out (reg, r), sym (templated<7>));
  CHECK (r == 7);
  rsasm (READ ("{constant}"), out (reg, r), sym (constant));
  CHECK (r == 8);
  rsasm (READ ("{hidden}"), out (reg, r), sym (hidden));
  CHECK (r == 9);
  rsasm (READ ("{array}"), out (reg, r), sym (array));
  CHECK (r == 10);
  rsasm (READ ("{array} + 8"), out (reg, r), sym (array));
  CHECK (r == 20);
  rsasm (READ ("{local}"), out (reg, r), sym (local));
  CHECK (r == 11);
  CHECK (of_template<short> () == 2 && of_template<char[5]> () == 5);
}
