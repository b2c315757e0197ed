// { dg-rule "rsasm.syntax.let" }
// let names an operand of any kind but an explicit register.
#include "rsasm-test.h"

static word_t v;

void
f (word_t a)
{
  word_t r;
  rsasm ("/* {a1} {b} {_c} {in} {let} {x_9} {Z} */",
	 let (a1, in (reg, a)), let (b, out (reg)), let (_c, lateout (reg, r)),
	 let (in, inout (reg, a)), let (let, inlateout (reg, a, )),
	 let (x_9, const (5)), let (Z, sym (v)));
}
