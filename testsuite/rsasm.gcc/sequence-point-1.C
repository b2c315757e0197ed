// { dg-rule "asm.operand-type.left-to-right" }
// { dg-options "-fsyntax-only -Wall -Wextra" }
// The order of operands is known: -Wsequence-point looks inside each only.
#include "rsasm-test.h"

word_t
between (word_t x)
{
  rsasm ("/* {} {} */", in (reg, x), in (reg, ++x));
  rsasm ("/* {} {} */", in (reg, x++), inout (reg, x));
  rsasm ("/* {} */", inout (reg, x++, x));
  return x;
}

word_t
inside (word_t x)
{
  rsasm ("/* {} {} */", in (reg, x),
	 in (reg, x++ + x)); // { dg-warning "20: operation on 'x' may be undefined" "" x2 }
  return x;
}

template<typename T>
T
dependent (T x)
{
  rsasm ("/* {} {} */", in (reg, x), in (reg, ++x));
  rsasm ("/* {} */", in (reg, x++ + x)); // { dg-warning "3: operation on 'x' may be undefined" "" x2 }
  return x;
}

template word_t dependent (word_t);

template<typename>
word_t
not_dependent (word_t x)
{
  rsasm ("/* {} {} */", in (reg, x), in (reg, ++x));
  rsasm ("/* {} */", in (reg, x++ + x)); // { dg-warning "3: operation on 'x' may be undefined" "" x2 }
  return x;
}

template word_t not_dependent<int> (word_t);
