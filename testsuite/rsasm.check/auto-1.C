// { dg-rule "rsasm.operands.auto" }
// auto stands for the class of the type.
#include "rsasm-test.h"

void
f (int n, short s, signed char c, word_t w, void *p)
{
  rsasm ("/* {} {} {} {} {} */", in (auto, n), in (auto, s), in (auto, c),
	 in (auto, w), in (auto, p));
}
