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

/* Lower C, whose text is SCANNED, for target T.  Reports what GCC cannot
   express (too many operands).  CAN_SWITCH: the template may switch the
   syntax in which operands print to Intel by %< and back by %> (x86).  */
lowered_asm lower_asm (const checked_asm &c, const scanned_asm &scanned,
		       const target_desc &t, const feature_query &has,
		       bool can_switch, diag_list &diags);

/* L as text, for dumps and tests.  */
std::string print_lowered (const lowered_asm &l);

} // namespace rsasm

#endif
