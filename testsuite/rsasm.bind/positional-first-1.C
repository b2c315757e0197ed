// { dg-rule "asm.ts-args.positional-first" }
// Positional operands, then named ones and explicit registers in any order;
// options and ABIs anywhere.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("/* {} {n} {m} */", options (nomem), in (reg, a),
	 let (n, in (reg, a)), options (nostack), in (REG0, a),
	 let (m, const (5)), out (REG1, r));
}
