/* GNU asm statements in [[rsasm]] functions.  */

#ifndef RSASM_GCC_GNU_STATEMENTS_H
#define RSASM_GCC_GNU_STATEMENTS_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* Judge the GNU asm statements in the body of FUNCTION, which is not yet
   genericized, and give their labels fresh names.  Nothing if [[rsasm]]
   does not hold there.  */
void check_gnu_statements (tree function);

/* The template TEXT was judged, or made by rsasm.  */
void note_judged (const std::string &text);

/* The GIMPLE pass that judges, in [[rsasm]] functions, what was not seen
   before: every asm statement that goes on has been judged.  */
opt_pass *make_validate_pass ();

} // namespace rsasm

#endif
