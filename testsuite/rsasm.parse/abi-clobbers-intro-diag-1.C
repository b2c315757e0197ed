// { dg-rule "asm.abi-clobbers.intro" }
// clobber_abi takes names in quotes, at least one.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop", clobber_abi ()); // { dg-error "'clobber_abi' needs at least one ABI" asm.abi-clobbers.intro }
  rsasm ("nop", clobber_abi (C)); // { dg-error "the ABI 'C' is not a string" asm.abi-clobbers.intro }
}
