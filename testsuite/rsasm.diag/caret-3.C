// { dg-rule "asm.register-operands.supported-register-classes" }
// Operands over several lines, and with tabs before them.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {} {} */",
	 in (reg, a),
	 in (regg, a)); // { dg-error "14: unknown register class 'regg'" }
  // { dg-caret "regg" }
  rsasm ("/* {} */",
	 in (reg,
	     a),
	 options (nomem,
		  nomen)); // { dg-error "19: unknown option 'nomen'" }
  // { dg-caret "nomen" }
}
