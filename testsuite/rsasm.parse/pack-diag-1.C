// { dg-rule "rsasm.syntax.pack" }
// Where a pack cannot be: with a second expression, or in one register.
#include "rsasm-test.h"

template <class... T> void
f (word_t a, T... v)
{
  rsasm ("/* {} {} */", inout (reg, v..., a)); // { dg-error "a pack in 'inout.*' cannot have a second expression" rsasm.syntax.pack }
}

template <class... T> void
g (T... v)
{
  rsasm ("", in (REG0, v...)); // { dg-error "the pack in 'in.*' has 2 values, but it stands for one operand" rsasm.syntax.pack }
}

template <class... T> void
h (T... v)
{
  rsasm ("/* {n} */", let (n, in (reg, v...))); // { dg-error "the pack in 'let.*' has 2 values, but it stands for one operand" rsasm.syntax.pack }
}

void
test ()
{
  f (1, 2ul, 3ul);
  g (2ul, 3ul);
  h (2ul, 3ul);
}
