// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target i386 x86_64 aarch64 }
// { dg-additional-options "-fno-pie -no-pie" }
// { dg-additional-sources "sym-6-other.cc" }
// Symbols of other units; the address of one as an immediate.
#include "rsasm-test.h"

word_t other (word_t);
extern word_t other_variable;
extern "C" word_t other_c (void);

int
main ()
{
  word_t r;
#if defined __x86_64__
  rsasm ("mov {r:e}, offset {other_variable}", out (reg, r),
	 sym (other_variable));
#elif defined __i386__
  rsasm ("mov {r}, offset {other_variable}", out (reg, r),
	 sym (other_variable));
#else
  rsasm ("adrp {r}, {other_variable}", "add {r}, {r}, :lo12:{other_variable}",
	 out (reg, r), sym (other_variable));
#endif
  CHECK (r == (word_t) &other_variable);
  rsasm (CALL ("{}"), sym (other_c), lateout (REG0, r), clobber_abi ("C"));
  CHECK (r == 42);
}
