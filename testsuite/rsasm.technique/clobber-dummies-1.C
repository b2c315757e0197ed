// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-without clobber_dummies "-O0" compile "" }
// { dg-without clobber_dummies "-O2" compile "" }
// An argument of a call is in a register that the call destroys.
#include "rsasm-test.h"

#ifdef __x86_64__
# define ARGUMENT "rdi"
# define RESULT "rax"
#else
# define ARGUMENT "x0"
# define RESULT "x0"
#endif

extern "C" NOINLINE word_t
twice (word_t n)
{
  return 2 * n;
}

int
main ()
{
  word_t n = opaque (word_t (4)), r;
#ifdef __x86_64__
  rsasm (CALL ("{}"), sym (twice), in (ARGUMENT, n), lateout (RESULT, r),
	 clobber_abi ("C"));
#else
  rsasm (CALL ("{}"), sym (twice), inlateout (ARGUMENT, n, r), in ("x1", n),
	 clobber_abi ("C"));
#endif
  CHECK (r == 8);
}
