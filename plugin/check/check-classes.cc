/* Register classes: does the name mean one, can it hold values, does this
   function have it?

   Reads the class words; sets checked_operand::cls, also for `auto`, whose
   class follows from the type of the value.  Most of the text is about
   what people write instead of a class: a register without its quotes, one
   of GCC's constraint letters, an operand kind that comes later.  */

#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* Kinds of operands that are read but cannot be lowered yet.  */
bool
is_later_kind (const std::string &name)
{
  return name == "mem" || name == "any" || name == "reg_or_mem"
	 || name == "reg_or_imm" || name == "flag"
	 || starts_with (name, "flag(") || starts_with (name, "flag (");
}

/* Operand I names a class that does not exist.  */
void
report_unknown (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const std::string &name = o.reg.name.text;
  const std::string low = to_lower (name);
  const span where = register_span (o);
  diag &d = s.report (i, diag_id::unknown_class, where, { name });

  if (s.t.find_register (low))
    {
      d.note (where, quote (low) + " is a register: write it in quotes, "
		     + quote ("\"" + low + "\""));
      fix_name (d, o, low, true);
      return;
    }
  const std::string known = constraint_note (s.t, name);
  if (!known.empty ())
    {
      d.note (where, known);
      return;
    }
  std::vector<std::string> names = usable_classes (s.t);
  std::string near = s.t.find_class (low) ? low : near_miss (low, names);
  if (!near.empty ())
    {
      d.note (where, "did you mean " + quote (near) + "?");
      fix_name (d, o, near, false);
    }
  if (!names.empty ())
    d.note (where, "the register classes of this target are "
		   + quoted_list (names, "and"));
}

/* The class of `auto` operand I; null if there is none, or if its values
   are wrong in a way that check_value_types reports.  */
const register_class *
find_auto (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  if (!holds_value (o))
    {
      s.report (i, diag_id::auto_without_value, register_span (o),
		{ o.reg.name.text })
	.note (register_span (o), "write the class of the scratch register: "
				  + quoted_list (usable_classes (s.t)));
      return nullptr;
    }
  const asm_type &type = o.has_output () && !o.discards_output
			 ? o.out_value.type : o.in_value.type;
  if (type.kind == type_kind::none || type.kind == type_kind::aggregate
      || type.kind == type_kind::other)
    return nullptr;
  const register_class *c = s.t.find_auto_class (type, s.has);
  if (!c)
    {
      const span where
	= value_span (o, o.has_output () && !o.discards_output);
      diag &d = s.report (i, diag_id::auto_without_class, where,
			  { type.spelled });
      note_classes (s, d, where, type);
    }
  return c;
}

/* Resolve the class of operand I.  */
void
check_class (check_state &s, std::size_t i)
{
  const operand &o = s.b.operands[i];
  const std::string &name = o.reg.name.text;
  const register_class *c = s.t.find_class (name);
  if (!c && name == "auto")
    {
      s.out.operands[i].cls = find_auto (s, i);
      return;
    }
  if (!c)
    {
      if (is_later_kind (name))
	{
	  const bool flag = starts_with (name, "flag");
	  diag &d = s.report (i, diag_id::operand_unsupported,
			      register_span (o), { flag ? "flag" : name });
	  d.note (register_span (o),
		  flag ? "set a register from the flag and use it as output"
		  : name == "mem"
		  ? "pass the address in a register: "
		    + quote ("in(" + example_class (s.t) + ", &x)")
		  : "use class " + quote (example_class (s.t)));
	}
      else
	report_unknown (s, i);
      return;
    }

  s.out.operands[i].cls = c;
  if (c->clobber_only)
    {
      diag &d = s.report (i, diag_id::class_clobber_only, register_span (o),
			  { name });
      if (!c->clobber_only_reason.empty ())
	d.note (register_span (o), c->clobber_only_reason);
      const std::string example = example_register (s.t, *c);
      if (!example.empty ())
	d.note (register_span (o), "name the registers that the block "
				   "changes: "
				   + quote ("out(\"" + example + "\")"));
    }
  else if (!s.has_feature (c->feature))
    s.report (i, diag_id::class_feature, register_span (o),
	      { name, c->feature })
      .note (register_span (o), feature_note (s.t, c->feature));
}

} // anonymous namespace

void
check_classes (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (!s.bad[i] && is_register_kind (o.kind) && !o.is_explicit ())
	check_class (s, i);
    }
}

} // namespace rsasm
