// { dg-rule "rsasm.abi-clobbers.twice" }
// The same ABI twice, by one name or two.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("", clobber_abi ("C", "C")); // { dg-error "32: ABI 'C' is given more than once" rsasm.abi-clobbers.twice }
  rsasm ("", clobber_abi ("C"), clobber_abi ("C")); // { dg-error "46: ABI 'C' is given more than once" rsasm.abi-clobbers.twice }
  rsasm ("", clobber_abi ("C", "system")); // { dg-error "32: ABI 'system' is the same as 'C' on this target" rsasm.abi-clobbers.twice }
}
