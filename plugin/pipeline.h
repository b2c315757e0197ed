/* The stages of the plugin, in order.  */

#ifndef RSASM_PIPELINE_H
#define RSASM_PIPELINE_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* Translate the call CALL of the resolved builtin in FUNCTION; reports what
   is wrong with it and then gives an empty expression.  */
tree translate_block (tree call, tree function);

} // namespace rsasm

#endif
