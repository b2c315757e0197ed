// { dg-rule "rsasm.syntax.keyword" }
// A user's macro that eats a keyword is named, and how to write it.
#include "rsasm-test.h"
#define in 1
#define out(x) x

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a)); // { dg-error "'in' is a macro here" rsasm.syntax.keyword }
}
