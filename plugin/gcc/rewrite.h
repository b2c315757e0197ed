/* Finding the calls in function bodies and putting assembly there.  */

#ifndef RSASM_GCC_REWRITE_H
#define RSASM_GCC_REWRITE_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* What replaces the call CALL in FUNCTION; never null.  */
using expand_function = tree (*) (tree call, tree function);

/* Replace every call of the resolved builtin in FUNCTION; from
   PLUGIN_PRE_GENERICIZE.  */
void rewrite_function (tree function, expand_function expand);

/* The pass that reports a call nobody replaced, instead of the crash that
   it would be.  Owned by the pass manager.  */
opt_pass *make_leftover_pass ();

} // namespace rsasm

#endif
