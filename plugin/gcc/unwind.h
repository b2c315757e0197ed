/* Exceptions that leave a block: options (may_unwind).  */

#ifndef RSASM_GCC_UNWIND_H
#define RSASM_GCC_UNWIND_H

#include "gcc/gcc-headers.h"
#include "base/diag.h"

namespace rsasm {

/* Report if a block with may_unwind cannot stand in FUNCTION; WHERE is the
   option's place.  */
void check_may_unwind (tree function, span where, diag_list &diags);

/* The call to put after the asm of such a block: it throws for it until the
   exceptions of the function are lowered.  Null if the unit has no
   exceptions.  */
tree build_unwind_mark (location_t loc);

/* The pass that makes the asm itself throw.  */
opt_pass *make_unwind_pass ();

} // namespace rsasm

#endif
