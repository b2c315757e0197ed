/* What the plugin does so that its promises hold, each to be left out by
   -fplugin-arg-rsasm-without=NAME: a test shows what then breaks.  One row
   each in techniques.def.  */

#ifndef RSASM_GCC_TECHNIQUES_H
#define RSASM_GCC_TECHNIQUES_H

#include <bitset>
#include <string>

#include "lower/lower.h"
#include "scan/scan.h"

namespace rsasm {

enum class technique
{
#define TECHNIQUE(name, protects, untested) name,
#include "gcc/techniques.def"
#undef TECHNIQUE
  count
};

using technique_set = std::bitset<static_cast<std::size_t> (technique::count)>;

/* True unless T is to be left out.  */
bool uses (technique t);

/* Leave out the technique called NAME; false if there is none.  */
bool leave_out (const char *name);

/* What LOWER and SCAN have of the techniques, taken from the context.  */
void set_techniques (lower_options &lower);
void set_techniques (scan_context &scan);

/* The names, for messages: "not_leaf, snapshot".  */
std::string known_techniques ();

} // namespace rsasm

#endif
