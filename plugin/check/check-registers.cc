/* Explicit registers: do they exist, may they be operands, do they get in
   each other's way?

   Reads the names in quotes; sets checked_operand::reg.  Surprising:
   `out ("rax")` before or after `in ("rax", x)` is an error although the
   value is thrown away, because an early output must not share a register
   with an input; lateout may.  */

#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* Operand I names a register that does not exist.  */
void
report_unknown (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const std::string &name = o.reg.name.text;
  const std::string low = to_lower (name);

  if (low != name && s.t.find_register (low))
    {
      diag &d = s.report (i, diag_id::register_letter_case,
			  register_span (o), { name });
      d.note (register_span (o), "write " + quote (low));
      fix_name (d, o, low, true);
      return;
    }

  diag &d = s.report (i, diag_id::unknown_register, register_span (o),
		      { name });
  const std::size_t mark = name.find_first_not_of ("%$");
  const std::string bare
    = mark == std::string::npos ? "" : to_lower (name.substr (mark));
  const std::string constraint = constraint_note (s.t, name);
  if (s.t.find_class (low))
    {
      d.note (register_span (o), quote (low)
				 + " is a register class: write it without "
				   "quotes");
      fix_name (d, o, low, false);
    }
  else if (!constraint.empty ())
    d.note (register_span (o), constraint);
  else if (bare != name && s.t.find_register (bare))
    {
      d.note (register_span (o), "write " + quote (bare)
				 + ", without a prefix");
      fix_name (d, o, bare, true);
    }
  else
    {
      const std::string near = near_miss (low, s.t.register_names ());
      if (!near.empty ())
	{
	  d.note (register_span (o), "did you mean " + quote (near) + "?");
	  fix_name (d, o, near, true);
	}
      else
	d.note (register_span (o),
		"write a register of this target in quotes, or one of its "
		"classes without: " + quoted_list (usable_classes (s.t)));
    }
}

/* Resolve the register of operand I.  */
void
check_register (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const std::string &name = o.reg.name.text;
  const target_register *r = s.t.find_register (name);
  if (!r)
    {
      report_unknown (s, i);
      return;
    }
  s.out.operands[i].reg = r;

  if (!r->reserved_reason.empty ())
    {
      s.report (i, diag_id::register_reserved, register_span (o),
		{ name, r->reserved_reason });
      return;
    }
  if (!holds_value (o))
    return;
  if (!can_hold_value (s.t, *r))
    {
      diag &d = s.report (i, diag_id::register_clobber_only,
			  register_span (o), { name });
      const register_class *c
	= r->classes.empty () ? nullptr : s.t.find_class (r->classes[0]);
      if (c && !c->clobber_only_reason.empty ())
	d.note (register_span (o), c->clobber_only_reason);
      d.note (register_span (o), "write " + quote ("out(\"" + name + "\")")
				 + " to say that the block changes it");
    }
  else if (!s.has_feature (r->feature))
    s.report (i, diag_id::register_feature, register_span (o),
	      { name, r->feature })
      .note (register_span (o), feature_note (s.t, r->feature));
}

/* --- conflicts --------------------------------------------------------- */

enum class conflict { none, same_side, early_output };

/* How A and B, whose registers overlap, get in each other's way.  */
conflict
find_conflict (const operand &a, const operand &b)
{
  if ((a.has_input () && b.has_input ())
      || (a.has_output () && b.has_output ()))
    return conflict::same_side;
  const operand &writer = a.has_output () ? a : b;
  return writer.is_late () ? conflict::none : conflict::early_output;
}

/* Report that operand I cannot be used beside the earlier operand J.  */
void
report_conflict (check_state &s, std::size_t i, std::size_t j,
		 conflict kind)
{
  const operand &o = s.b.operands[i];
  const operand &other = s.b.operands[j];
  diag_id id = diag_id::register_early_output;
  if (kind == conflict::same_side)
    id = s.out.operands[i].reg == s.out.operands[j].reg
	 ? diag_id::register_twice : diag_id::register_overlap;
  diag &d = s.report (i, id, register_span (o),
		      { o.reg.name.text, other.reg.name.text });
  d.note (register_span (other), quote (other.reg.name.text)
				 + " is used here");
  if (kind == conflict::same_side)
    return;

  const operand &writer = o.has_output () ? o : other;
  std::string hint = "write " + quote ("lateout")
		     + " if the output is written after all inputs are read";
  if (s.out.operands[i].reg == s.out.operands[j].reg)
    hint += ", or " + quote ("inout") + " for one value that changes";
  d.note (writer.where, hint);
}

} // anonymous namespace

void
check_explicit_registers (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    if (!s.bad[i] && s.b.operands[i].is_explicit ())
      check_register (s, i);
}

void
check_register_conflicts (check_state &s)
{
  std::vector<std::size_t> seen;
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      if (s.bad[i] || !s.out.operands[i].reg)
	continue;
      for (std::size_t j : seen)
	{
	  if (!registers_overlap (*s.out.operands[i].reg,
				  *s.out.operands[j].reg))
	    continue;
	  const conflict kind
	    = find_conflict (s.b.operands[i], s.b.operands[j]);
	  if (kind == conflict::none)
	    continue;
	  report_conflict (s, i, j, kind);
	  break;
	}
      if (!s.bad[i])
	seen.push_back (i);
    }
}

} // namespace rsasm
