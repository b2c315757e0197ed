/* Calling conventions in the function where a block finally lands.  */

#ifndef RSASM_GCC_ABI_CLOBBERS_H
#define RSASM_GCC_ABI_CLOBBERS_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* The pass that completes the clobbers of clobber_abi blocks.  Owned by the
   pass manager.  */
opt_pass *make_abi_clobbers_pass ();

} // namespace rsasm

#endif
