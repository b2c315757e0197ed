/* The list of checks, in order, and what they share.

   Reads a bound block and a target; gives the block with its registers,
   classes, modifiers and clobbers resolved.  The order matters: registers
   and classes first, then values, then what needs both.  A check looks at
   an operand only if all checks before it were content.  */

#include "check/check.h"

#include <algorithm>

#include "base/text.h"
#include "check/internal.h"

namespace rsasm {

namespace {

/* True if O was reported before this stage.  */
bool
is_broken (const operand &o)
{
  if (o.kind == item_kind::bad)
    return true;
  const bool reads = !is_register_kind (o.kind) || o.has_input ();
  if (reads && o.in_value.is_error)
    return true;
  return o.has_output () && !o.discards_output && o.out_value.is_error;
}

/* The expression of O that is its input or output; null if unknown.  */
const expr_text *
value_expr (const operand &o, bool output)
{
  if (!o.from || o.from->exprs.empty ())
    return nullptr;
  return output ? &o.from->exprs.back () : &o.from->exprs.front ();
}

} // anonymous namespace

/* --- check_state ------------------------------------------------------- */

bool
check_state::is_allowed (const std::string &rule) const
{
  return std::any_of (b.allows.begin (), b.allows.end (),
		      [&] (const word &w) { return w.text == rule; });
}

diag &
check_state::report (std::size_t i, diag_id id, span where,
		     std::vector<std::string> args)
{
  bad[i] = true;
  return diags.add (id, where, std::move (args));
}

/* --- places and texts -------------------------------------------------- */

span
register_span (const operand &o)
{
  return o.reg.name.where.is_statement () ? o.where : o.reg.name.where;
}

span
value_span (const operand &o, bool output)
{
  const expr_text *e = value_expr (o, output);
  return e && !e->text.where.is_statement () ? e->text.where : o.where;
}

std::string
value_text (const operand &o, bool output)
{
  const expr_text *e = value_expr (o, output);
  return e ? e->text.text : "";
}

void
fix_name (diag &d, const operand &o, const std::string &name, bool quoted)
{
  const word &w = o.reg.name;
  if (w.where.is_statement () || w.where.size () == 0)
    return;
  /* The place of an explicit register may or may not take in its quotes.  */
  const bool inside_quotes
    = o.reg.is_explicit && w.where.size () == w.text.size ();
  if (inside_quotes && !quoted)
    return;
  d.fixit (w.where, quoted && !inside_quotes ? "\"" + name + "\"" : name);
}

/* --- the target -------------------------------------------------------- */

bool
holds_value (const operand &o)
{
  return o.has_input () || (o.has_output () && !o.discards_output);
}

const asm_type &
wider_type (const checked_operand &co)
{
  const operand &o = *co.op;
  const bool writes = o.has_output () && !o.discards_output;
  if (!writes)
    return o.in_value.type;
  const bool reads
    = o.has_input () && !o.is_same_place && !co.input_has_output_type;
  return reads && o.in_value.type.bits > o.out_value.type.bits
	 ? o.in_value.type : o.out_value.type;
}

std::string
feature_note (const target_desc &t, const std::string &feature)
{
  std::vector<std::string> ways;
  const target_feature *f = t.find_feature (feature);
  const bool has_attribute = f && !f->attribute.empty ();
  if (f && !f->option.empty ())
    ways.push_back (f->option);
  if (has_attribute)
    ways.push_back ("__attribute__((target(\"" + f->attribute + "\")))");
  if (ways.empty ())
    return "turn it on with the options that choose the target";
  std::string note = "turn it on with " + quoted_list (ways);
  if (has_attribute)
    note += "; a lambda does not inherit the attribute";
  return note;
}

bool
can_hold_value (const target_desc &t, const target_register &r)
{
  for (const std::string &name : r.classes)
    {
      const register_class *c = t.find_class (name);
      if (c && !c->clobber_only)
	return true;
    }
  return false;
}

std::vector<std::string>
usable_classes (const target_desc &t)
{
  std::vector<std::string> names;
  for (const register_class &c : t.classes)
    if (!c.clobber_only)
      names.push_back (c.name);
  return names;
}

std::string
example_class (const target_desc &t)
{
  const std::vector<std::string> names = usable_classes (t);
  return names.empty () ? "auto" : names.front ();
}

std::string
example_register (const target_desc &t, const register_class &c)
{
  for (const target_register *r : class_members (t, c))
    if (r->reserved_reason.empty ())
      return r->name;
  return "";
}

std::string
constraint_note (const target_desc &t, const std::string &word)
{
  const std::size_t at = word.find_first_not_of ("=+&%");
  if (at == std::string::npos)
    return "";
  const std::string letters = word.substr (at);
  const std::string subject
    = "for GCC's constraint " + quote (word) + " write ";
  for (const register_class &c : t.classes)
    if (!c.clobber_only && c.constraint == letters)
      return subject + "register class " + quote (c.name);
  for (const target_register &r : t.registers)
    if (r.constraint == letters && r.reserved_reason.empty ())
      return subject + "the register in quotes, "
	     + quote ("\"" + r.name + "\"");
  if (letters == "i" || letters == "n")
    return subject + quote ("const(...)");
  if (letters == "s")
    return subject + quote ("sym(...)");
  return "";
}

std::string
view_name (const target_desc &t, const target_register &r, unsigned bits)
{
  if (t.view_bits (r.name) == bits)
    return r.name;
  for (const register_alias &a : r.aliases)
    if (t.view_bits (a.name) == bits)
      return a.name;
  return r.name;
}

/* --- the stage --------------------------------------------------------- */

checked_asm
check_asm (const bound_asm &b, const target_desc &t, const feature_query &has,
	   diag_list &diags)
{
  checked_asm out;
  out.bound = &b;
  out.operands.resize (b.operands.size ());
  out.modifiers.resize (b.tmpl.pieces.size (), nullptr);

  check_state s { b, t, has, diags, out, {} };
  for (std::size_t i = 0; i < b.operands.size (); i++)
    {
      out.operands[i].op = &b.operands[i];
      s.bad.push_back (is_broken (b.operands[i]));
    }

  check_allowed_rules (s);
  check_explicit_registers (s);
  check_classes (s);
  check_register_conflicts (s);
  check_places (s);
  check_value_types (s);
  check_class_types (s);
  check_modifiers (s);
  warn_smaller_values (s);
  check_options (s);
  check_abis (s);
  collect_clobbers (s);
  return out;
}

} // namespace rsasm
