// { dg-rule "asm.ts-args.before-other-args" }
// A template string after an operand.
#include "rsasm-test.h"

static constexpr char nop[] = "nop";

void
f (word_t a)
{
  rsasm ("/* {} */", in (reg, a), "nop"); // { dg-error "35: template string after an operand" asm.ts-args.before-other-args }
  rsasm ("/* {} */", in (reg, a), line (nop)); // { dg-error "35: template string after an operand" asm.ts-args.before-other-args }
  rsasm ("nop", options (nomem), "nop"); // { dg-error "34: template string after an operand" asm.ts-args.before-other-args }
}
