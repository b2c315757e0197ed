/* -fplugin-arg-rsasm-...: one row each in plugin-args.def.  */

#ifndef RSASM_GCC_PLUGIN_ARGS_H
#define RSASM_GCC_PLUGIN_ARGS_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* True if the compiler that loads the plugin is the one it was built for:
   same base version and target.  Reports the difference.  */
bool check_gcc_version (const plugin_gcc_version *running);

/* Read the plugin's arguments into the context; false on an error, which
   was reported.  */
bool read_plugin_args (const plugin_name_args *info);

} // namespace rsasm

#endif
