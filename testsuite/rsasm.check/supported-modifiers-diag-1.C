// { dg-rule "asm.template-modifiers.supported-modifiers" }
// Modifiers that the class does not have, and on what is no register.
#include "rsasm-test.h"

static word_t v;

void
f (word_t a)
{
  rsasm ("/* {:z} */", in (reg, a)); // { dg-error "16: unknown modifier 'z' for register class 'reg'" asm.template-modifiers.supported-modifiers }
  rsasm ("/* {a:q} */", in (reg, a)); // { dg-error "17: unknown modifier 'q' for register class 'reg'" asm.template-modifiers.supported-modifiers }
  rsasm ("/* {:" W32 "} */", const (5)); // { dg-error "modifier '.' on a 'const' operand, which is not a register" asm.template-modifiers.supported-modifiers }
  rsasm ("/* {:" W32 "} */", sym (v)); // { dg-error "modifier '.' on a 'sym' operand, which is not a register" asm.template-modifiers.supported-modifiers }
}
