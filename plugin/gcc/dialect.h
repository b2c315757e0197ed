/* Printing operands in another assembler syntax than the unit's.  */

#ifndef RSASM_GCC_DIALECT_H
#define RSASM_GCC_DIALECT_H

namespace rsasm {

/* Make %< and %> in templates switch the syntax of operands (see
   lower/lower.h).  */
void install_dialect_switch ();

/* True if templates of this compilation may use them.  */
bool can_switch_dialect ();

} // namespace rsasm

#endif
