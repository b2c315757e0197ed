// { dg-rule "asm.ts-args.at-least-once" }
// Operands that the template does not use: one message for all of a block.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  rsasm ("", in (reg, a)); // { dg-error "14: operand 'a' is never used in the template" asm.ts-args.at-least-once }
  rsasm ("", in (reg, 5), let (x, const (5))); // { dg-error "2 operands are never used in the template" asm.ts-args.at-least-once }
  rsasm ("/* {a} */", in (reg, a), in (reg, b)); // { dg-error "36: operand 'b' is never used in the template" asm.ts-args.at-least-once }
  rsasm ("{{a}}", in (reg, a), options (nomem)); // { dg-error "operand 'a' is never used in the template" asm.ts-args.at-least-once }
  rsasm ("{a}", in (reg, a), options (raw)); // { dg-error "operand 'a' is never used in the template" asm.ts-args.at-least-once }
}
