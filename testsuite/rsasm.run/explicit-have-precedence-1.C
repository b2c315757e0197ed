// { dg-rule "asm.abi-clobbers.explicit-have-precedence" }
// { dg-require-rsasm-target x86_64 aarch64 }
// An explicit output in a clobbered register is an output.
#include "rsasm-test.h"

extern "C" word_t zero () { return 7; }

int
main ()
{
  word_t a, b, c = opaque (4ul);
#ifdef __x86_64__
  rsasm ("call {}", "mov rcx, 8", "add rdx, 1", sym (zero), out ("rax", a),
	 out ("rcx", b), lateout ("rdx"), clobber_abi ("C"));
  CHECK (a == 7 && b == 8);
  rsasm ("mov rbx, rdi", "call {}", "lea rdi, [rbx + 1]", sym (zero),
	 inout ("rdi", c), out ("rbx"), clobber_abi ("C"));
  CHECK (c == 5);
  double d;
  rsasm ("call {}", "cvtsi2sd xmm0, rax", sym (zero), out ("xmm0", d),
	 clobber_abi ("C"));
  CHECK (d == 7);
#else
  rsasm ("bl {}", "mov x1, 8", sym (zero), out ("x0", a), out ("x1", b),
	 clobber_abi ("C"));
  CHECK (a == 7 && b == 8);
  rsasm ("mov x20, x1", "bl {}", "add x1, x20, 1", sym (zero),
	 inout ("x1", c), out ("x20"), clobber_abi ("C"));
  CHECK (c == 5);
  double d;
  rsasm ("bl {}", "scvtf d0, x0", sym (zero), out ("d0", d),
	 clobber_abi ("C"));
  CHECK (d == 7);
#endif
}
