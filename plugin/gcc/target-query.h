/* Which target this compiler is for, and what the function that holds a
   block may use.  */

#ifndef RSASM_GCC_TARGET_QUERY_H
#define RSASM_GCC_TARGET_QUERY_H

#include "gcc/gcc-headers.h"
#include "target/directives.h"
#include "target/target-desc.h"

namespace rsasm {

/* The description for the current options, read on first use; null if it
   cannot be read (reported once, at LOC).  */
const target_desc *current_target (location_t loc);

/* The unit depends on the file of -fplugin-arg-rsasm-target=, if any (-MD).
   current_target does it when it reads the file.  */
void depend_on_target_file ();

/* The directives, read on first use; null as above.  */
const directive_table *current_directives (location_t loc);

/* Answers for features in function FN (null: the unit's options).  */
feature_query features_of (tree fn);

} // namespace rsasm

#endif
