// { dg-rule "asm.scope.asm" }
// { dg-do assemble }
// { dg-torture "-O1 -save-temps=obj" "-O1 -no-integrated-cpp" "-O1 -save-temps=obj -g3" }
// Preprocessing apart from compiling changes nothing.
#include "rsasm-test.h"

#define OPERAND in (reg, b)

word_t
f (word_t a, word_t b)
{
  rsasm (ADD ("{a}", "{b}"), inout (reg, a), OPERAND,
	 options (pure, nomem, nostack));
  rsasm (R"(/* {a}
  "quotes" 'single' \ */)", in (reg, a));
  return a;
}
