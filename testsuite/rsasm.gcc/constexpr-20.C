// { dg-rule "asm.scope.asm" }
// { dg-do run }
// { dg-options "-O1 -std=c++20 -Wall -Wextra -pedantic" }
// A block does not keep a function from constant evaluation elsewhere.
#include "constexpr-1.h"
