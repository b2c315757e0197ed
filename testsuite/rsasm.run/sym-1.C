// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target x86_64 aarch64 }
// Functions of every kind can be called through sym.
#include "rsasm-test.h"

#ifdef __x86_64__
# define ARG "rdi"
# define RESULT "rax"
#else
# define ARG "x0"
# define RESULT "x0"
#endif

#define CALL_IT(f, arg)							\
  ([] (word_t a)							\
   {									\
     word_t r;								\
     rsasm (CALL ("{}"), sym (f), in (ARG, a), lateout (RESULT, r),	\
	    clobber_abi ("C"));						\
     return r;								\
   } (opaque (word_t (arg))))

extern "C" word_t c_function (word_t x) { return x + 1; }
extern "C" { static word_t c_static (word_t x) { return x + 2; } }
word_t external (word_t x) { return x + 3; }
static word_t internal (word_t x) { return x + 4; }
namespace { word_t anonymous (word_t x) { return x + 5; } }
word_t overloaded (word_t x) { return x + 6; }
word_t overloaded (int) { return 0; }
inline word_t inline_function (word_t x) { return x + 7; }
template <int N> word_t templated (word_t x) { return x + N; }
template <class T> static T generic (T x) { return x + 9; }
struct s
{
  static word_t member (word_t x) { return x + 10; }
  template <class T> static T member_template (T x) { return x + 11; }
};
__attribute__ ((visibility ("hidden"))) word_t
hidden (word_t x) { return x + 12; }
namespace n { namespace m { word_t nested (word_t x) { return x + 13; } } }
word_t renamed (word_t) __asm__ ("another_name");
word_t renamed (word_t x) { return x + 14; }
__attribute__ ((weak)) word_t weak (word_t x) { return x + 15; }
typedef word_t function (word_t);

int
main ()
{
  CHECK (CALL_IT (c_function, 1) == 2);
  CHECK (CALL_IT (c_static, 1) == 3);
  CHECK (CALL_IT (external, 1) == 4);
  CHECK (CALL_IT (internal, 1) == 5);
  CHECK (CALL_IT (anonymous, 1) == 6);
  CHECK (CALL_IT ((word_t (*) (word_t)) overloaded, 1) == 7);
  CHECK (CALL_IT (static_cast<function *> (overloaded), 1) == 7);
  CHECK (CALL_IT (inline_function, 1) == 8);
  CHECK (CALL_IT (templated<8>, 1) == 9);
  CHECK (CALL_IT (generic<word_t>, 1) == 10);
  CHECK (CALL_IT (s::member, 1) == 11);
  CHECK (CALL_IT (&s::member, 1) == 11);
  CHECK (CALL_IT (s::member_template<word_t>, 1) == 12);
  CHECK (CALL_IT (hidden, 1) == 13);
  CHECK (CALL_IT (n::m::nested, 1) == 14);
  CHECK (CALL_IT (renamed, 1) == 15);
  CHECK (CALL_IT (weak, 1) == 16);
}
