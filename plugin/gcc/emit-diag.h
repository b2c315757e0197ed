/* Diagnostics to GCC.  */

#ifndef RSASM_GCC_EMIT_DIAG_H
#define RSASM_GCC_EMIT_DIAG_H

#include "gcc/gcc-headers.h"
#include "base/diag.h"
#include "gcc/locate.h"

namespace rsasm {

/* Report the diagnostics of DIAGS from number FROM on, where
   PLACES finds; the block stands in FUNCTION and ALLOWS are the rules that
   it turns off itself.  True if one is an error, reported now or before for
   the same place: then the block must not be compiled.  */
bool emit_diags (const diag_list &diags, std::size_t from,
		 locator &places, tree function,
		 const std::vector<word> &allows);

} // namespace rsasm

#endif
