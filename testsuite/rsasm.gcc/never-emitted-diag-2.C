// { dg-rule "asm.register-operands.supported-register-classes" }
// One statement is reported once, however many instantiations, clones of
// constructors, or copies there are.
#include "rsasm-test.h"

template <class T> void
instantiated (T a)
{
  rsasm ("/* {} */", in (regg, (word_t) a)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

struct base { int x; };
struct s : virtual base
{
  s ();
  ~s ();
};

s::s ()
{
  rsasm ("/* {} */", in (regg, 1ul)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

s::~s ()
{
  rsasm ("/* {} */", in (regg, 1ul)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

void
f ()
{
  instantiated (1ul);
  instantiated (1l);
  instantiated (1u);
}
