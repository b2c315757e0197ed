/* clobber_abi and the set of clobbered registers.

   Reads the ABI names and the explicit registers; sets
   checked_asm::clobbers and early_clobbers.  Registers that the target
   flags do not provide stay in the set: which of them exist is known only
   in the function that the block finally lands in.  */

#include <algorithm>

#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* Report that W names no ABI of the target.  */
void
report_unknown_abi (check_state &s, const word &w)
{
  diag &d = s.diags.add (diag_id::unknown_abi, w.where, { w.text });
  const std::vector<std::string> names = s.t.abi_names ();
  std::string near;
  for (const std::string &name : names)
    if (to_lower (name) == to_lower (w.text))
      near = name;
  if (near.empty ())
    near = near_miss (w.text, names);
  if (!near.empty ())
    d.note (w.where, "did you mean " + quote (near) + "?");
  if (!names.empty ())
    d.note (w.where, "the ABIs of this target are "
		     + quoted_list (names, "and"));
}

/* Report that W is an ABI given before as FIRST.  */
void
report_repeated_abi (check_state &s, const word &w, const word &first)
{
  if (w.text == first.text)
    s.diags.add (diag_id::abi_twice, w.where, { w.text })
      .note (first.where, "it is here for the first time");
  else
    s.diags.add (diag_id::abi_equivalent, w.where, { w.text, first.text })
      .note (first.where, quote (first.text) + " is here: leave one out");
}

/* Report each output in a class: it might land in a clobbered register.  */
void
check_class_outputs (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (s.bad[i] || !o.has_output () || o.is_explicit ())
	continue;
      diag &d = s.report (i, diag_id::abi_class_output, register_span (o),
			  { "clobber_abi", o.reg.name.text });
      const register_class *c = s.out.operands[i].cls;
      const std::string example = c ? example_register (s.t, *c) : "";
      if (!example.empty ())
	d.note (register_span (o),
		"name a register: "
		+ quote (std::string (item_keyword (o.kind)) + "(\""
			 + view_name (s.t, *s.t.find_register (example),
				      wider_type (s.out.operands[i]).bits)
			 + "\", ...)"));
      d.note (s.b.abis.front ().where, quote (s.b.abis.front ().text)
				       + " is here");
    }
}

/* Add R to the clobbers if it is not among them.  */
void
add_clobber (check_state &s, const target_register *r, bool early)
{
  std::vector<const target_register *> &all = s.out.clobbers;
  if (std::find (all.begin (), all.end (), r) != all.end ())
    return;
  all.push_back (r);
  if (early)
    s.out.early_clobbers.push_back (r);
}

/* True if R overlaps an explicit output that is an operand of the final
   asm; a discarded one is itself a clobber.  */
bool
is_output (const check_state &s, const target_register &r)
{
  for (const checked_operand &co : s.out.operands)
    if (co.reg && co.op->has_output () && holds_value (*co.op)
	&& registers_overlap (*co.reg, r))
      return true;
  return false;
}

} // anonymous namespace

void
check_abis (check_state &s)
{
  std::vector<const word *> words;
  std::vector<const target_abi *> seen;
  for (const word &w : s.b.abis)
    {
      const target_abi *abi = s.t.find_abi (w.text);
      if (!abi)
	{
	  report_unknown_abi (s, w);
	  continue;
	}
      const auto at = std::find (seen.begin (), seen.end (), abi);
      if (at != seen.end ())
	report_repeated_abi (s, w, *words[at - seen.begin ()]);
      else
	{
	  words.push_back (&w);
	  seen.push_back (abi);
	}
    }
  if (!s.b.abis.empty ())
    check_class_outputs (s);
}

void
collect_clobbers (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (!s.bad[i] && s.out.operands[i].reg && o.has_output ()
	  && !holds_value (o))
	add_clobber (s, s.out.operands[i].reg, !o.is_late ());
    }
  for (const word &w : s.b.abis)
    if (const target_abi *abi = s.t.find_abi (w.text))
      for (const std::string &name : abi->clobbers)
	{
	  /* A register that the target reserves is not the block's.  */
	  const target_register *r = s.t.find_register (name);
	  if (r && r->reserved_reason.empty () && !is_output (s, *r))
	    add_clobber (s, r, false);
	}
}

} // namespace rsasm
