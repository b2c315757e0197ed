// { dg-rule "rsasm.flow.jump" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Calls of symbols, and a jump to one by a block that never ends.
#include "scan-test.h"

extern "C" __attribute__ ((used)) word_t
twice (word_t a)
{
  return a * 2;
}

[[noreturn]] static void
done ()
{
  __builtin_exit (0);
}

int
main ()
{
#ifndef __i386__
  word_t r = 21;
  rsasm (CALL ("{}"), sym (twice),
# if TEST_X86
	 in ("rdi", r), lateout ("rax", r),
# else
	 inlateout ("x0", r),
# endif
	 clobber_abi ("C"));
  CHECK (r == 42);
  if (opaque (1))
#endif
#if __x86_64__
  rsasm ("and rsp, -16", "sub rsp, 8", "jmp {}", sym (done),
	 options (noreturn));
#elif __i386__
  rsasm ("and esp, -16", "sub esp, 12", "push 0", "jmp {}", sym (done),
	 options (noreturn));
#else
  rsasm ("b {}", sym (done), options (noreturn));
#endif
}
