// { dg-rule "rsasm.abi-clobbers.twice" }
// { dg-require-rsasm-target x86_64 }
// Different ABIs unite.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("", clobber_abi ("sysv64", "win64"));
  rsasm ("", clobber_abi ("C"), clobber_abi ("win64"));
}
