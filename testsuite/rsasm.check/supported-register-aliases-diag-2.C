// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target x86_64 }
// Upper case, and a class in quotes.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("", in ("RAX", a)); // { dg-error "register names are written in lower case, not 'RAX'" asm.register-names.supported-register-aliases }
  rsasm ("", in ("reg", a)); // { dg-error "unknown register 'reg'" asm.register-names.supported-register-aliases }
}
