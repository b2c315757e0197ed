// { dg-rule "asm.operand-type.left-to-right" }
// { dg-require-rsasm-target x86_64 }
// A block costs what the same GNU asm costs: nothing around the text.
// { dg-final { scan-assembler-not {push} } }
// { dg-final { scan-assembler-times {\y(?:mov|add)[a-z]?\y} 2 } }
#include "rsasm-test.h"

word_t
f (word_t a)
{
  word_t r;
  rsasm ("mov rax, rdi", "add rax, rdi", lateout ("rax", r), in ("rdi", a),
	 options (pure, nomem, nostack));
  return r;
}
