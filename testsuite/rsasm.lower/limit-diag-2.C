// { dg-rule "rsasm.operands.limit" }
// More values than GCC takes, in vector registers too.
// { dg-require-rsasm-target x86_64 }
#include "rsasm-test.h"

template <class... T> void
f (T... v)
{
  rsasm ("/* {0} {1} {2} {3} {4} {5} {6} {7} {8} {9} {10} {11} {12} {13} {14} {15} */", // { dg-error "operands, but GCC takes at most .* in one statement" rsasm.operands.limit }
	 inout (xmm_reg, v...));
}

template void f (double, double, double, double, double, double, double,
		 double, double, double, double, double, double, double,
		 double, double);
