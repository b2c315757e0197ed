/* What the files of the lower stage share.  */

#ifndef RSASM_LOWER_INTERNAL_H
#define RSASM_LOWER_INTERNAL_H

#include <vector>

#include "lower/lower.h"

namespace rsasm {

/* GCC counts the operands of an asm up to this (MAX_RECOG_OPERANDS in
   genconfig.cc).  */
constexpr unsigned max_gcc_operands = 30;

/* Where the operands of the block went: per operand of bound_asm, the
   GCC operand number that its placeholders print; -1 if it has none.  */
using operand_numbers = std::vector<int>;

/* The operands of L as GCC counts them: one that is read and written is
   two.  */
unsigned count_operands (const lowered_asm &l);

/* Those that the gcc layer adds to L: the byte read, the stack pointer.  */
unsigned count_hidden_operands (const lowered_asm &l);

/* Fill the operand and clobber lists of L.  */
operand_numbers plan_operands (const checked_asm &c, const target_desc &t,
			       const feature_query &has,
			       const lower_options &how, lowered_asm &l);

/* GCC's template for C, whose text is SCANNED.  */
std::string render_template (const checked_asm &c, const scanned_asm &scanned,
			     const target_desc &t,
			     const operand_numbers &numbers,
			     const lower_options &how);

} // namespace rsasm

#endif
