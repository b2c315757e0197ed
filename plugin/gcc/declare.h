/* What the plugin adds to the language: the builtin and macros.  Attributes
   are in checked.h.  */

#ifndef RSASM_GCC_DECLARE_H
#define RSASM_GCC_DECLARE_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* The builtin that <rsasm.h> calls, and the unspellable one that it is
   resolved to once its operands are known not to depend on a template.  */
extern const char *const builtin_name;
extern const char *const resolved_name;

/* The builtin that stands after a block with may_unwind until exceptions
   are lowered; see unwind.h.  */
extern const char *const unwind_name;
tree unwind_decl ();

/* __RSASM__.  From PLUGIN_START_UNIT when compiling; under -E there is no
   such event, and PLUGIN_PRAGMAS has to do, which would be too early for
   the debug information of macros.  */
void define_macros ();
void define_macros_for_preprocessing ();

/* Declare the builtins and take over their resolution; from
   PLUGIN_START_UNIT.  */
void declare_builtins ();

/* True if functions of this unit may have been translated in another run of
   the plugin: they come from a module or a precompiled header.  What
   context () saw says nothing about them.  False in lto1.  */
bool has_foreign_functions ();

/* True if CALL is a call of the resolved builtin.  */
bool is_resolved_call (const_tree call);

/* The CALL_EXPR whose arguments are the operands of such a CALL.  */
tree resolved_operands (tree call);

} // namespace rsasm

#endif
