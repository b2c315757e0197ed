// { dg-rule "asm.abi-clobbers.many" }
// { dg-require-rsasm-target x86_64 }
// Several calling conventions unite, in one operand or in several.
#include "rsasm-test.h"

extern "C" word_t sysv () { return 0; }
extern "C" __attribute__ ((ms_abi)) word_t win (word_t x) { return x + 1; }

int
main ()
{
  word_t z;
  rsasm ("call {}", "mov rcx, rax", "sub rsp, 32", "call {}", "add rsp, 32",
	 sym (sysv), sym (win), out ("rax", z), clobber_abi ("sysv64"),
	 clobber_abi ("win64"));
  CHECK (z == 1);
  rsasm ("call {}", "mov rcx, rax", "sub rsp, 32", "call {}", "add rsp, 32",
	 sym (sysv), sym (win), out ("rax", z),
	 clobber_abi ("sysv64", "win64"));
  CHECK (z == 1);
  /* win64 keeps rsi, rdi, xmm6: an input there stays usable.  */
  word_t keep = opaque (5ul), back;
  rsasm ("sub rsp, 32", "call {}", "add rsp, 32", "mov rax, rsi", sym (win),
	 in ("rcx", 1ul), in ("rsi", keep), lateout ("rax", back),
	 clobber_abi ("win64"));
  CHECK (back == 5);
}
