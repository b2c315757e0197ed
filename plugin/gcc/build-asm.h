/* lowered_asm as GCC's trees.  */

#ifndef RSASM_GCC_BUILD_ASM_H
#define RSASM_GCC_BUILD_ASM_H

#include "gcc/gcc-headers.h"
#include "gcc/read-call.h"
#include "model/lowered-asm.h"

namespace rsasm {

/* The void expression that L becomes at CALL, whose values are VALUES.
   Value ids are in the order in which the user wrote the operands.  */
tree build_asm (const raw_call &call, const call_values &values,
		const lowered_asm &l);

} // namespace rsasm

#endif
