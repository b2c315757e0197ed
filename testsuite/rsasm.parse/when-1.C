// { dg-rule "rsasm.syntax.when" }
// when around every kind of operand, with constants of every sort.
#include "rsasm-test.h"

static constexpr bool yes = true;
static word_t v;

template <class T> void
f (T a)
{
  rsasm ("/* {} */", when (1, in (reg, a)));
  rsasm ("/* {x} */", when (yes, let (x, in (reg, a))));
  rsasm ("/* {x} */", let (x, when (yes, in (reg, a))));
  rsasm ("/* {} */", in (reg, a), when (sizeof (T) == 1, in (reg, a)));
  rsasm ("/* {} */", when (sizeof (T) > 1, in (reg, a)),
	 when (sizeof (T) == 1, out (REG0)), when ((0, 1), options (nomem)),
	 when (yes && !yes, clobber_abi ("C")));
  rsasm ("/* {} {} */", when (1, const (5)), when (1, sym (v)));
}

template void f (word_t);
