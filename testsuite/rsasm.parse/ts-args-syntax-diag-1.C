// { dg-rule "asm.ts-args.syntax" }
// Braces that do not match, and placeholders that are none.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("nop {"); // { dg-error "15: unmatched '.' in the template" asm.ts-args.syntax }
  rsasm ("nop }"); // { dg-error "15: unmatched '.' in the template" asm.ts-args.syntax }
  rsasm ("nop", "{} {{ }", in (reg, a)); // { dg-error "24: unmatched '.' in the template" asm.ts-args.syntax }
  rsasm ("/* {a b} */", in (reg, a)); // { dg-error "'a b' is neither the number nor the name of an operand" asm.ts-args.syntax }
  rsasm ("/* {0x} */", in (reg, a)); // { dg-error "'0x' is neither the number nor the name of an operand" asm.ts-args.syntax }
  rsasm ("/* {-1} */", in (reg, a)); // { dg-error "'-1' is neither the number nor the name of an operand" asm.ts-args.syntax }
  rsasm ("/* {$} */", in (reg, a)); // { dg-error "'.' is neither the number nor the name of an operand" asm.ts-args.syntax }
}
