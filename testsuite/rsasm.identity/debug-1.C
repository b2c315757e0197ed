// { dg-rule "asm.scope.asm" }
// Debug information changes no code.
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-g" }
// { dg-identity "-O0 -O2 -Os" }
#include "cxx-1.C"
#include "scalars-1.C"
