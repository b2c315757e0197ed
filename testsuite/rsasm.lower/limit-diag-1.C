// { dg-rule "rsasm.operands.limit" }
// { dg-require-rsasm-target aarch64 }
// More register operands than GCC takes in one statement.
#include "rsasm-test.h"

template <class... T> void
f (T... v)
{
  rsasm ("/* {0} {1} {2} {3} {4} {5} {6} {7} {8} {9} {10} {11} {12} {13} {14} {15} */", // { dg-error "operands, but GCC takes at most .* in one statement" rsasm.operands.limit }
	 inout (reg, v...));
}

template void f (word_t, word_t, word_t, word_t, word_t, word_t, word_t,
		 word_t, word_t, word_t, word_t, word_t, word_t, word_t,
		 word_t, word_t);
