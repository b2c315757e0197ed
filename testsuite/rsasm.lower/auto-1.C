// { dg-rule "rsasm.operands.auto" }
// { dg-require-rsasm-target x86_64 }
// A bare placeholder of class auto prints the name of its own width.
// { dg-final { scan-block {/\* [a-d]l \*/} } }
// { dg-final { scan-block {/\* [a-ds][xi] \*/} } }
// { dg-final { scan-block {/\* e[a-ds][xi] \*/} } }
// { dg-final { scan-block {/\* r[a-ds][xi] \*/} } }
// { dg-final { scan-block {/\* xmm0 \*/} } }
#include "rsasm-test.h"

void
f (double d)
{
  signed char c;
  short s;
  int i;
  long l;
  rsasm ("/* {} */", out (auto, c), out ("rsi"), out ("rdi"), out ("r8"),
	 out ("r9"), out ("r10"), out ("r11"), out ("r12"), out ("r13"),
	 out ("r14"), out ("r15"));
  rsasm ("/* {} */", out (auto, s), out ("rdi"), out ("r8"), out ("r9"),
	 out ("r10"), out ("r11"), out ("r12"), out ("r13"), out ("r14"),
	 out ("r15"));
  rsasm ("/* {} */", out (auto, i), out ("rdi"), out ("r8"), out ("r9"),
	 out ("r10"), out ("r11"), out ("r12"), out ("r13"), out ("r14"),
	 out ("r15"));
  rsasm ("/* {} */", out (auto, l), out ("rdi"), out ("r8"), out ("r9"),
	 out ("r10"), out ("r11"), out ("r12"), out ("r13"), out ("r14"),
	 out ("r15"));
  rsasm ("/* {} */", in (auto, d));
}
