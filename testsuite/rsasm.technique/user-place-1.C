// { dg-do compile }
// { dg-torture "-O0" "-O1" "-O2" }
// { dg-additional-options "-Wuninitialized" }
// { dg-without user_place "-O2" messages }
// GCC's warnings about operands are not silenced as a system header's.
#include "rsasm-test.h"

word_t
f ()
{
  word_t r, n;
  rsasm (MOV ("{r}", "{n}"), out (reg, r), in (reg, n)); // { dg-warning "is used uninitialized" }
  return r;
}
