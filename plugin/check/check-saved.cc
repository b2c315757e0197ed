/* Registers that the template saves, changes and restores.

   Reads a checked block and its scanned text; adds such registers to the
   clobbers, since an operand of a class could be in one of them.  GCC takes
   no clobber of the frame pointer, though it may put operands there: an
   operand that is used while it is changed is an error.

   A register that is an operand or clobber already is known to GCC.  */

#include "check/check.h"

#include <algorithm>

#include "check/internal.h"

namespace rsasm {

namespace {

bool
is_declared (const checked_asm &c, const target_register &r)
{
  for (const checked_operand &o : c.operands)
    if (o.reg && registers_overlap (*o.reg, r))
      return true;
  for (const target_register *clobber : c.clobbers)
    if (registers_overlap (*clobber, r))
      return true;
  return false;
}

/* Report the first operand in S's range that may be in its register.  */
void
report_operand (const checked_asm &c, const scanned_asm &scanned,
		const target_desc &t, const saved_register &s,
		diag_list &diags)
{
  for (const text_segment &segment : scanned.text.segments)
    {
      if (segment.operand < 0 || segment.begin < s.where.begin
	  || segment.begin >= s.where.end)
	continue;
      const checked_operand &o = c.operands[segment.operand];
      const std::vector<std::string> &classes = s.reg->allocated_in;
      if (!o.cls || std::find (classes.begin (), classes.end (), o.cls->name)
		      == classes.end ())
	continue;
      diags.add (diag_id::saved_register, segment.where,
		 { view_name (t, *s.reg, t.pointer_bits) })
	.note (span (), "change another register, or give the operand an "
			"explicit one");
      return;
    }
}

} // anonymous namespace

void
keep_saved_registers (checked_asm &c, const scanned_asm &scanned,
		      const target_desc &t, diag_list &diags)
{
  for (const saved_register &s : scanned.saved)
    {
      if (is_declared (c, *s.reg))
	continue;
      if (!s.reg->reserved_reason.empty ())
	report_operand (c, scanned, t, s, diags);
      else
	{
	  c.clobbers.push_back (s.reg);
	  c.early_clobbers.push_back (s.reg);
	}
    }
}

} // namespace rsasm
