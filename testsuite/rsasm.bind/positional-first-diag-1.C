// { dg-rule "asm.ts-args.positional-first" }
// A positional operand after a named or explicit one.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("/* {x} {} */", let (x, const (5)), in (reg, a)); // { dg-error "46: positional operand after a named or explicit-register operand" asm.ts-args.positional-first }
  rsasm ("/* {} */", in (REG0, a), in (reg, a)); // { dg-error "36: positional operand after a named or explicit-register operand" asm.ts-args.positional-first }
  rsasm ("/* {} */", out (REG0), const (1)); // { dg-error "34: positional operand after a named or explicit-register operand" asm.ts-args.positional-first }
}
