// { dg-rule "asm.abi-clobbers.supported-abis" }
// ABIs that the target does not have.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("", clobber_abi ("Pascal")); // { dg-error "27: unknown ABI 'Pascal'" asm.abi-clobbers.supported-abis }
  rsasm ("", clobber_abi ("C", "c")); // { dg-error "32: unknown ABI 'c'" asm.abi-clobbers.supported-abis }
  rsasm ("", clobber_abi ("")); // { dg-error "27: unknown ABI ''" asm.abi-clobbers.supported-abis }
}
