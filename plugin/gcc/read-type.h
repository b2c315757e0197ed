/* GCC's types as asm_type, and back.  */

#ifndef RSASM_GCC_READ_TYPE_H
#define RSASM_GCC_READ_TYPE_H

#include "gcc/gcc-headers.h"
#include "model/asm-type.h"

namespace rsasm {

asm_type read_type (tree type);

/* A type called NAME in the class tables ("i64", "i8x16", "f32"); null if
   the target has none.  */
tree type_from_name (const std::string &name);

} // namespace rsasm

#endif
