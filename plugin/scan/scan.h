/* Stage "scan": what do the statements of a template do with labels,
   directives, symbols and control flow?  */

#ifndef RSASM_SCAN_SCAN_H
#define RSASM_SCAN_SCAN_H

#include <functional>

#include "base/diag.h"
#include "model/operand.h"
#include "model/scanned-asm.h"
#include "target/directives.h"
#include "target/target-desc.h"

namespace rsasm {

/* The text of block B with its operands as atoms.  */
asm_text make_asm_text (const bound_asm &b, const target_desc &t);

/* What the scanner must know beside the text.  */
struct scan_context
{
  const target_desc &target;
  /* Asked for when the first directive is met; null if there is no table,
     which has been reported.  */
  std::function<const directive_table *()> directives;
  construct_kind construct = construct_kind::function;
  bool is_noreturn = false;
  /* The template is GNU asm's: notes say what to write there.  */
  bool is_gnu = false;
  /* Which registers the compiler has; empty: all.  Asked of GNU asm.  */
  feature_query has_feature = nullptr;

  /* Techniques that only tests leave out (gcc/techniques.def).  */
  bool fresh_names = true;
  bool tied_sections = true;
};

/* Split TEXT into statements, judge them, and find what must be written
   otherwise: labels and symbols get names of their own in each copy of the
   block, comments the form that the assembler knows.  */
scanned_asm scan_asm (asm_text text, const scan_context &context,
		      diag_list &diags);

/* S as text, for tests: statements, then edits.  */
std::string print_scanned (const scanned_asm &s);

} // namespace rsasm

#endif
