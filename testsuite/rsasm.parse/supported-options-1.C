// { dg-rule "asm.options.supported-options" }
// Every option, in one list or in several.
#include "rsasm-test.h"

word_t
f (word_t a)
{
  word_t r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, a),
	 options (pure, nomem, preserves_flags, nostack));
  rsasm (LOAD ("{}", "{}"), out (reg, r), in (reg, a),
	 options (pure, readonly), options (nostack), options (preserves_flags));
  rsasm ("nop", options (raw));
  rsasm ("nop", options (__raw__, __nomem__, __nostack__));
  if (r == 9)
    rsasm (TRAP, options (noreturn));
  return r;
}
