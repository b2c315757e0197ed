/* The stack below a block without nostack.  */

#ifndef RSASM_GCC_STACK_PROMISE_H
#define RSASM_GCC_STACK_PROMISE_H

#include "gcc/gcc-headers.h"
#include "gcc/asm-parts.h"

namespace rsasm {

/* Give the block in PARTS, whose operands are OPS, the stack that it may
   push on.  */
void add_stack_promise (asm_parts &parts, asm_parts::operands &ops);

/* Take over the target's stack boundary; from plugin_init.  */
void install_stack_promise ();

/* The passes that keep the promise.  Owned by the pass manager.  */
opt_pass *make_find_stack_users_pass ();
opt_pass *make_not_leaf_pass ();

} // namespace rsasm

#endif
