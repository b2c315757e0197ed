/* Stage "check": is every register, class, type, modifier, option and ABI
   of a bound block right on this target?  */

#ifndef RSASM_CHECK_CHECK_H
#define RSASM_CHECK_CHECK_H

#include "base/diag.h"
#include "model/operand.h"
#include "model/checked-asm.h"
#include "model/scanned-asm.h"
#include "target/target-desc.h"

namespace rsasm {

/* Judge B against target T, whose features HAS answers for the function
   that holds the block.  The result is good for lowering only if DIAGS
   has no errors.  B must outlive it.  */
checked_asm check_asm (const bound_asm &b, const target_desc &t,
		       const feature_query &has, diag_list &diags);

/* Keep operands of C out of the registers that its text, SCANNED, saves,
   changes and restores.  */
void keep_saved_registers (checked_asm &c, const scanned_asm &scanned,
			   const target_desc &t, diag_list &diags);

} // namespace rsasm

#endif
