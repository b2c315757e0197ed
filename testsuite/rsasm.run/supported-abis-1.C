// { dg-rule "asm.abi-clobbers.supported-abis" }
// Every ABI name of the target is accepted.
#include "rsasm-test.h"

extern "C" word_t three () { return 3; }

#define TRY(abi)							\
  do									\
    {									\
      word_t r;								\
      rsasm (MOV (REG0, "3"), lateout (REG0, r), clobber_abi (abi));	\
      CHECK (r == 3);							\
    }									\
  while (0)

int
main ()
{
  double live = opaque (2.5);
  word_t n = opaque (6ul);
  TRY ("C");
  TRY ("system");
  TRY ("efiapi");
#if defined __x86_64__
  TRY ("sysv64");
  TRY ("win64");
#elif defined __i386__
  TRY ("cdecl");
  TRY ("stdcall");
  TRY ("fastcall");
#endif
  CHECK (live == 2.5 && n == 6);
}
