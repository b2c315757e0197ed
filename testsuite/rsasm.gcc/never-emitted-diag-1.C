// { dg-rule "asm.register-operands.supported-register-classes" }
// Functions that are never emitted are checked; each instantiation once.
#include "rsasm-test.h"

static inline void
unused (word_t a)
{
  rsasm ("/* {} */", in (regg, a)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

template <class T> void
instantiated (T a)
{
  rsasm ("/* {} */", in (regg, a)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

__attribute__ ((always_inline)) static inline void
inlined (word_t a)
{
  rsasm ("/* {} */", in (regg, a)); // { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes }
}

void
f ()
{
  instantiated (1ul);
  inlined (1);
  inlined (2);
  inlined (3);
}
