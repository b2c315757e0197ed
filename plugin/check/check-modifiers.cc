/* Placeholders: is the modifier one of the class, and does a bare
   placeholder print a wider register than the value fills?

   Reads the pieces of the template; sets checked_asm::modifiers.  A bare
   placeholder prints the full register of the class, as in Rust; only in
   an operand of class `auto` it prints the width of the value.  The
   smaller-value warning, the only warning of this stage, comes once per
   operand, however many placeholders lack a modifier.  */

#include <algorithm>

#include "check/internal.h"

namespace rsasm {

namespace {

const char *const auto_word = "auto";
const char *const smaller_value_rule = "asm.template-modifiers.smaller-value";

bool
is_auto_operand (const operand &o)
{
  return !o.is_explicit () && o.reg.name.text == auto_word;
}

/* The row that prints C's registers in the width of type T.  */
const class_modifier *
auto_row (const register_class &c, const asm_type &t)
{
  const class_modifier *m
    = t.kind == type_kind::none ? nullptr : c.find_modifier_for_auto (t);
  return m ? m : c.find_modifier ("");
}

/* P as the user would write it with MODIFIER.  */
std::string
placeholder_text (const template_piece &p, const std::string &modifier)
{
  std::string text = "{";
  if (p.ref == ref_kind::index)
    text += std::to_string (p.index);
  else if (p.ref == ref_kind::name)
    text += p.name;
  if (!modifier.empty ())
    text += ":" + modifier;
  return text + "}";
}

span
modifier_span (const template_piece &p)
{
  return p.modifier_where.is_statement () ? p.where : p.modifier_where;
}

/* --- valid modifiers --------------------------------------------------- */

/* The modifiers of C that users can write.  */
std::vector<std::string>
modifier_letters (const register_class &c)
{
  std::vector<std::string> letters;
  for (const class_modifier &m : c.modifiers)
    if (!m.letter.empty ())
      letters.push_back (m.letter);
  letters.push_back (auto_word);
  return letters;
}

/* Report that class C does not have the modifier of P.  */
void
report_unknown (check_state &s, const template_piece &p,
		const register_class &c)
{
  const span where = modifier_span (p);
  diag &d = s.diags.add (diag_id::unknown_modifier, where,
			 { p.modifier, c.name });
  const std::vector<std::string> letters = modifier_letters (c);
  d.note (where, letters.size () == 1
		 ? "the only modifier of class " + quote (c.name) + " is "
		   + quote (letters[0])
		 : "the modifiers of class " + quote (c.name) + " are "
		   + quoted_list (letters, "and"));

  std::vector<std::string> classes;
  for (const register_class &other : s.t.classes)
    if (!other.clobber_only && other.find_modifier (p.modifier))
      classes.push_back (other.name);
  for (const class_modifier &m : c.modifiers)
    if (m.gcc == p.modifier && !m.letter.empty ())
      {
	d.note (where, "for GCC's " + quote (p.modifier) + " write "
		       + quote (placeholder_text (p, m.letter)));
	return;
      }
  if (!classes.empty ())
    d.note (where, "modifier " + quote (p.modifier) + " is one of class "
		   + quoted_list (classes));
}

/* Resolve the modifier of piece K, a placeholder of a good operand.  */
void
check_modifier (check_state &s, std::size_t k)
{
  const template_piece &p = s.b.tmpl.pieces[k];
  const checked_operand &co = s.out.operands[p.operand];
  const operand &o = *co.op;
  if (!is_register_kind (o.kind))
    {
      if (p.modifier.empty ())
	return;
      s.diags.add (diag_id::modifier_without_register, modifier_span (p),
		   { p.modifier, item_keyword (o.kind) })
	.note (modifier_span (p), "write " + quote (placeholder_text (p, "")));
      return;
    }
  if (!co.cls)
    return;
  if (p.modifier == auto_word
      || (p.modifier.empty () && is_auto_operand (o)))
    s.out.modifiers[k] = auto_row (*co.cls, wider_type (co));
  else
    s.out.modifiers[k] = co.cls->find_modifier (p.modifier);
  if (!s.out.modifiers[k] && !p.modifier.empty ())
    report_unknown (s, p, *co.cls);
}

/* --- smaller values ---------------------------------------------------- */

/* The letter of C that prints what its bare placeholder prints; "" if
   there is none.  */
std::string
default_letter (const register_class &c, const class_modifier &bare)
{
  for (const class_modifier &m : c.modifiers)
    if (!m.letter.empty () && m.bits == bare.bits && m.gcc == bare.gcc)
      return m.letter;
  for (const class_modifier &m : c.modifiers)
    if (!m.letter.empty () && m.bits == bare.bits)
      return m.letter;
  return "";
}

/* Operand I of a class is narrower than what the bare placeholder K, its
   first, prints.  BETTER is the row to use.  */
void
warn_placeholder (check_state &s, std::size_t i, std::size_t k,
		  const class_modifier &bare, const class_modifier &better)
{
  const register_class &c = *s.out.operands[i].cls;
  const std::vector<template_piece> &pieces = s.b.tmpl.pieces;
  const template_piece &p = pieces[k];
  diag &d = s.diags.add (diag_id::smaller_value, p.where,
			 { placeholder_text (p, ""),
			   std::to_string (bare.bits),
			   std::to_string (
			     wider_type (s.out.operands[i]).bits) });
  d.note (p.where, "use " + quote (placeholder_text (p, better.letter))
		   + " to print the register as " + quote (better.example));
  const std::string keep = default_letter (c, bare);
  if (!keep.empty ())
    d.note (p.where, "or use " + quote (placeholder_text (p, keep))
		     + " to keep printing it as " + quote (bare.example));
  for (std::size_t n = k; n < pieces.size (); n++)
    if (pieces[n].is_placeholder
	&& pieces[n].operand == static_cast<int> (i)
	&& pieces[n].modifier.empty ())
      d.fixit (pieces[n].where, placeholder_text (pieces[n], better.letter));
}

/* Warn if a bare placeholder of operand I prints more than its value.  */
void
warn_class_operand (check_state &s, std::size_t i)
{
  const checked_operand &co = s.out.operands[i];
  const asm_type &type = wider_type (co);
  const class_modifier *bare = co.cls->find_modifier ("");
  if (!co.cls->warn_smaller || !bare || type.bits >= bare->bits)
    return;
  const class_modifier *better = co.cls->find_modifier_for_smaller (type);
  if (!better || better->letter.empty () || better->bits >= bare->bits)
    return;
  const std::vector<template_piece> &pieces = s.b.tmpl.pieces;
  for (std::size_t k = 0; k < pieces.size (); k++)
    if (pieces[k].is_placeholder && pieces[k].operand == static_cast<int> (i)
	&& pieces[k].modifier.empty ())
      {
	warn_placeholder (s, i, k, *bare, *better);
	return;
      }
}

/* The narrowest name of R that has at least BITS bits and fewer than
   VIEW; "" if there is none.  */
std::string
narrower_name (const target_desc &t, const target_register &r, unsigned bits,
	       unsigned view)
{
  std::string best;
  unsigned best_bits = view;
  std::vector<std::string> names { r.name };
  for (const register_alias &a : r.aliases)
    names.push_back (a.name);
  for (const std::string &name : names)
    {
      const unsigned width = t.view_bits (name);
      if (width >= bits && width < best_bits)
	{
	  best = name;
	  best_bits = width;
	}
    }
  return best;
}

/* Warn if the explicit register I is written wider than its value.  */
void
warn_explicit_operand (check_state &s, std::size_t i)
{
  const checked_operand &co = s.out.operands[i];
  const asm_type &type = wider_type (co);
  const std::string &name = co.op->reg.name.text;
  const unsigned view = s.t.view_bits (name);
  if (!co.value_class || !co.value_class->warn_smaller || type.bits >= view
      || !co.value_class->find_modifier_for_smaller (type))
    return;
  const std::string better = narrower_name (s.t, *co.reg, type.bits, view);
  if (better.empty ())
    return;
  diag &d = s.diags.add (diag_id::smaller_value_register,
			 register_span (*co.op),
			 { name, std::to_string (view),
			   std::to_string (type.bits) });
  d.note (register_span (*co.op),
	  "use " + quote (better) + ", or convert the value");
  fix_name (d, *co.op, better, true);
}

} // anonymous namespace

void
check_modifiers (check_state &s)
{
  for (std::size_t k = 0; k < s.b.tmpl.pieces.size (); k++)
    {
      const template_piece &p = s.b.tmpl.pieces[k];
      if (p.is_placeholder && p.operand >= 0
	  && static_cast<std::size_t> (p.operand) < s.b.operands.size ()
	  && !s.bad[p.operand])
	check_modifier (s, k);
    }
}

void
warn_smaller_values (check_state &s)
{
  if (s.is_allowed (smaller_value_rule))
    return;
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (s.bad[i] || !is_register_kind (o.kind) || !holds_value (o))
	continue;
      if (s.out.operands[i].reg)
	warn_explicit_operand (s, i);
      else if (s.out.operands[i].cls && !is_auto_operand (o))
	warn_class_operand (s, i);
    }
}

} // namespace rsasm
