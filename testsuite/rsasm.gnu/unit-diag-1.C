// { dg-rule "rsasm.flow.leave" }
// { dg-require-rsasm-target x86 }
// { dg-additional-options "-fplugin-arg-rsasm-checked" }
// [[rsasm]] for the whole unit; not for the macros of system headers.
#include "rsasm-test.h"

#include "unit-diag-1.h"

void f () { asm ("ret"); } // { dg-error "13: the block is left by a return" rsasm.flow.leave }
void g () { LEAVES; }
template<class T> void h () { asm ("ret"); } // { dg-error "the block is left by a return" rsasm.flow.leave }
template void h<int> ();
