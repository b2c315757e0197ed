/* Variables that live in one register.  */

#ifndef RSASM_GCC_REGISTER_VARIABLES_H
#define RSASM_GCC_REGISTER_VARIABLES_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* Bind the local variable VAR to the register that GCC calls NAME.  */
void bind_to_register (tree var, const char *name);

/* The pass that binds copies of such variables again.  Owned by the pass
   manager; goes before the functions' SSA form is built.  */
opt_pass *make_register_variables_pass ();

} // namespace rsasm

#endif
