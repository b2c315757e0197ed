// { dg-rule "rsasm.options.may-unwind" }
// A function that must be inlined cannot hold a block that may unwind.
#include "rsasm-test.h"

void f ();

__attribute__ ((always_inline)) inline void
g ()
{
  rsasm ("/* {} */", sym (f), options (may_unwind)); // { dg-error "40: a block that may unwind cannot be in an 'always_inline' function" rsasm.options.may-unwind }
  // { dg-note "leave out 'always_inline'" "" .-1 }
}

inline void
h ()
{
  rsasm ("/* {} */", sym (f), options (may_unwind));
}
