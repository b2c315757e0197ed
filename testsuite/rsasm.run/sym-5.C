// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target x86_64 }
// { dg-require-support fpic shared }
// { dg-additional-shared "sym-5-shared.cc" }
// { dg-torture "-O0 -fPIC" "-O2 -fPIC" "-O2 -fPIC -fno-plt" }
// Symbols in a shared library and from one.
#include "rsasm-test.h"

extern word_t shared_variable;
word_t shared_function (word_t);
word_t in_library (word_t);

int
main ()
{
  word_t r;
  rsasm ("call {}@PLT", sym (shared_function), in ("rdi", 1ul),
	 lateout ("rax", r), clobber_abi ("C"));
  CHECK (r == 101);
  rsasm ("mov {r}, [rip + {shared_variable}@GOTPCREL]", "mov {r}, [{r}]",
	 out (reg, r), sym (shared_variable));
  CHECK (r == 5);
  CHECK (in_library (1) == 1 + 100 + 200 + 5 + 6 + 7);
}
