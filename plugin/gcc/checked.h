/* Where GNU asm is held to the rules of rsasm: [[rsasm]].  */

#ifndef RSASM_GCC_CHECKED_H
#define RSASM_GCC_CHECKED_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* Make the attributes known; from PLUGIN_ATTRIBUTES.  */
void declare_attributes ();

/* True if [[rsasm]] holds for function FN: by its own attribute, one of a
   function or class around it, or the argument for the whole unit.  */
bool is_checked (tree fn);

/* True if [[rsasm::allow (RULE)]] holds for function FN, in the same way.  */
bool is_rule_allowed_by (tree fn, const char *rule);

} // namespace rsasm

#endif
