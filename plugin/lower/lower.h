/* Stage "lower": a checked block to GCC's extended asm, still as plain
   data.  */

#ifndef RSASM_LOWER_LOWER_H
#define RSASM_LOWER_LOWER_H

#include "base/diag.h"
#include "model/checked-asm.h"
#include "model/lowered-asm.h"
#include "model/scanned-asm.h"
#include "target/target-desc.h"

namespace rsasm {

/* How to lower.  */
struct lower_options
{
  /* The template may switch the syntax in which operands print to Intel by
     %< and back by %> (x86).  */
  bool can_switch = false;

  /* Techniques that only tests leave out (gcc/techniques.def).  */
  bool early_clobber_out = true;
  bool early_clobber_inout = true;
  bool clobber_dummies = true;
  bool neighbour_clobbers = true;
  bool flag_clobbers = true;
  bool memory_clobber = true;
  bool volatile_asm = true;
  bool unwind_volatile = true;
  bool symbol_aliases = true;
  bool symbol_operand = true;
};

/* Lower C, whose text is SCANNED, for target T.  Reports what GCC cannot
   express (too many operands).  */
lowered_asm lower_asm (const checked_asm &c, const scanned_asm &scanned,
		       const target_desc &t, const feature_query &has,
		       const lower_options &how, diag_list &diags);

/* L as text, for dumps and tests.  */
std::string print_lowered (const lowered_asm &l);

} // namespace rsasm

#endif
