// { dg-rule "asm.register-names.supported-register-aliases" }
// Names that are no register's.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("", in ("foo", a)); // { dg-error "unknown register 'foo'" asm.register-names.supported-register-aliases }
  rsasm ("", in ("%rax", a)); // { dg-error "unknown register '.rax'" asm.register-names.supported-register-aliases }
  rsasm ("", out ("cc")); // { dg-error "unknown register 'cc'" asm.register-names.supported-register-aliases }
  rsasm ("", out ("memory")); // { dg-error "unknown register 'memory'" asm.register-names.supported-register-aliases }
  rsasm ("", in ("a", a)); // { dg-error "unknown register 'a'" asm.register-names.supported-register-aliases }
  rsasm ("", in (" " REG0, a)); // { dg-error "unknown register" asm.register-names.supported-register-aliases }
}
