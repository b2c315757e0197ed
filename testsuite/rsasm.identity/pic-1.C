// { dg-rule "asm.scope.asm" }
// Places and operands in position-independent code, where the address of a
// thread-local variable is a call.
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fPIC" }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "places-1.C"
#include "operands-1.C"
