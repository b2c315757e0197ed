/* GNU asm statements under the rules of rsasm.  */

#ifndef RSASM_SCAN_GNU_H
#define RSASM_SCAN_GNU_H

#include "base/diag.h"
#include "model/gnu-asm.h"
#include "scan/scan.h"

namespace rsasm {

struct gnu_result
{
  /* The template to use, in extended asm's syntax.  */
  std::string templ;
  /* TEMPL differs from what the user wrote.  */
  bool is_rewritten = false;
  /* The statement pushes or calls.  */
  bool moves_stack = false;
};

/* Judge A, which stands in CONTEXT (its is_gnu is taken for true).  DIALECT
   is the alternative of "{att|intel}" that is in force; names are made
   fresh in all of them.  */
gnu_result scan_gnu_asm (const gnu_asm &a, const scan_context &context,
			 unsigned dialect, diag_list &diags);

} // namespace rsasm

#endif
