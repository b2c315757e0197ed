/* Items and their values to operands and options.

   Reads the parsed list and what the gcc layer knows of the values; gives
   the operands of the block, in order, with names.  A pack becomes one
   operand for each of its values.  An item that is bad becomes one bad
   operand, so that those after it keep their numbers.  */

#include "parse/bind-internal.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace rsasm {

bool
is_fixed_place (const operand &op)
{
  return op.is_explicit ()
	 || (is_register_kind (op.kind)
	     && starts_with (op.reg.name.text, "flag("));
}

/* The expression of IT that can name it, or null.  */
static const expr_text *
naming_expr (const item &it)
{
  bool can_have_name = it.kind == item_kind::const_
		       || it.kind == item_kind::sym
		       || (is_register_kind (it.kind) && !it.reg.is_explicit);
  return can_have_name && it.exprs.size () == 1 ? &it.exprs[0] : nullptr;
}

/* Make OP of IT, values missing.  */
static void
fill_operand (operand &op, const item &it)
{
  op.kind = it.kind;
  op.from = &it;
  op.where = it.where;
  op.reg = it.reg;
  op.name = it.let_name.text;
  const expr_text *e = naming_expr (it);
  if (op.name.empty () && e && !e->ident.empty () && !is_fixed_place (op))
    {
      op.name = e->ident;
      op.is_implicit_name = true;
    }
}

static void
add_bad (bind_state &s, const item &it)
{
  s.out.operands.emplace_back ();
  fill_operand (s.out.operands.back (), it);
  s.out.operands.back ().kind = item_kind::bad;
  s.has_bad = true;
}

/* Give OP the input V, which goes there, written as E.  Returns false if V
   is none.  */
static bool
set_input (bind_state &s, operand &op, value_info &v, const expr_text &e)
{
  if (v.is_discard)
    {
      s.diags.add (diag_id::bind_discard_input, e.text.where)
	.note (op.where, std::string ("an output that is not wanted is ")
			   + quote ("out(reg)") + "; "
			   + quote ("inout(reg, value, _)")
			   + " has an input");
      return false;
    }
  op.in_value = std::move (v);
  return true;
}

/* Give OP the output V, which goes there; null: none is wanted.  */
static void
set_output (operand &op, value_info *v)
{
  if (!v || v->is_discard)
    op.discards_output = true;
  else
    op.out_value = std::move (*v);
}

/* Add an operand for IT with the values FIRST and SECOND, which go there;
   either may be null, where the text has no expression.  */
static void
add_operand (bind_state &s, const item &it, value_info *first,
	     value_info *second)
{
  s.out.operands.emplace_back ();
  operand &op = s.out.operands.back ();
  fill_operand (op, it);
  if (op.has_input () && op.has_output () && it.exprs.size () == 1)
    {
      op.is_same_place = true;
      if (!first || first->is_discard)
	op.discards_output = true;
      else
	op.out_value = *first;
    }
  else if (op.has_output ())
    set_output (op, op.has_input () ? second : first);
  if ((op.has_input () || !is_register_kind (op.kind))
      && !set_input (s, op, *first, it.exprs[0]))
    {
      s.out.operands.pop_back ();
      add_bad (s, it);
    }
}

std::string
item_text (const bind_state &s, const item &it)
{
  constexpr std::size_t most = 60;
  std::size_t begin = std::min<std::size_t> (it.where.begin,
					     s.list.text.size ());
  if (it.where.size () <= most)
    return s.list.text.substr (begin, it.where.size ());
  return std::string (item_keyword (it.kind)) + "(...)";
}

/* Report that IT has GIVEN values, which its text does not.  */
static void
report_value_count (bind_state &s, const item &it, std::size_t given)
{
  std::string keyword = item_keyword (it.kind);
  std::string cls = it.reg.is_explicit ? "\"" + it.reg.name.text + "\""
					: it.reg.name.text;
  std::string example = keyword + "(" + (cls.empty () ? "" : cls + ", ")
			+ "(f<a, b> (x)))";
  span where = it.exprs.empty () ? it.where : it.exprs[0].text.where;
  if (it.exprs.size () == 1 && given > 1)
    s.diags.add (diag_id::bind_too_many, where,
		 { keyword, std::to_string (given) })
      .note (where, "put an expression that has commas in parentheses: "
		      + quote (example));
  else
    s.diags.add (diag_id::bind_value_count, it.where, { item_text (s, it) })
      .note (it.where, "put an expression that has commas in parentheses: "
			 + quote (example));
}

/* Make the operands of IT, which has VALUES; they go there.  */
static void
bind_operand_item (bind_state &s, const item &it,
		   std::vector<value_info> &values)
{
  std::size_t given = values.size ();
  if (it.exprs.size () == 1 && it.exprs[0].is_pack)
    {
      bool is_one = !it.let_name.text.empty () || it.reg.is_explicit;
      if (is_one && given != 1)
	{
	  s.diags
	    .add (diag_id::bind_pack_count, it.where,
		  { item_text (s, it), std::to_string (given) })
	    .note (it.where, it.reg.is_explicit
			       ? "name a register for each value, or use a "
				 "register class"
			       : "a pack of other size has no name: refer to "
				 "its values as "
				   + quote ("{}"));
	  add_bad (s, it);
	  return;
	}
      for (value_info &v : values)
	add_operand (s, it, &v, nullptr);
      return;
    }

  std::size_t wanted = 0;
  for (const expr_text &e : it.exprs)
    wanted += !e.is_omitted;
  /* The gcc layer may count an omitted expression as a discarded value.  */
  if ((given != wanted && given != it.exprs.size ()) || it.exprs.empty ())
    {
      report_value_count (s, it, given);
      add_bad (s, it);
      return;
    }
  add_operand (s, it, given > 0 ? &values[0] : nullptr,
	       given > 1 ? &values[1] : nullptr);
}

/* Report that the option of W was given before, at FIRST.  */
static void
report_option_twice (bind_state &s, const word &w, const word &first)
{
  diag &d = s.diags.add (diag_id::bind_option_twice, w.where, { w.text });
  d.note (first.where, "first given here");
  /* Remove it with the comma before or after it.  */
  const std::string &text = s.list.text;
  span where = w.where;
  if (!where.is_operand_list () || where.end > text.size ())
    return;
  std::size_t begin = where.begin;
  while (begin > 0 && is_space (text[begin - 1]))
    --begin;
  std::size_t end = where.end;
  while (end < text.size () && is_space (text[end]))
    ++end;
  if (begin > 0 && text[begin - 1] == ',')
    where.begin = begin - 1;
  else if (end < text.size () && text[end] == ',')
    {
      ++end;
      while (end < text.size () && is_space (text[end]))
	++end;
      where.end = end;
    }
  d.fixit (where, "");
}

/* Add the options of IT.  */
static void
bind_options (bind_state &s, const item &it)
{
  s.out.option_words.reserve (s.out.option_words.size ()
			      + it.words.size ());
  for (const word &w : it.words)
    {
      option o = find_option (w.text);
      if (o == option::count)
	continue;
      if (s.out.options.has (o))
	{
	  for (const word &first : s.out.option_words)
	    if (first.text == w.text)
	      {
		report_option_twice (s, w, first);
		break;
	      }
	  continue;
	}
      s.out.options.add (o);
      s.out.option_words.push_back (w);
    }
}

void
bind_items (bind_state &s)
{
  item_values no_values;
  s.out.operands.reserve (s.list.items.size ());
  for (std::size_t i = 0; i < s.list.items.size (); ++i)
    {
      const item &it = s.list.items[i];
      item_values &v = i < s.values.size () ? s.values[i] : no_values;
      if (it.kind == item_kind::bad)
	{
	  add_bad (s, it);
	  continue;
	}
      if (!v.is_present)
	{
	  operand off;
	  fill_operand (off, it);
	  if (!off.name.empty ())
	    s.off_names.emplace (off.name, &it);
	  continue;
	}
      switch (it.kind)
	{
	case item_kind::line:
	  if (it.is_line_call && v.values.size () > 1)
	    report_value_count (s, it, v.values.size ());
	  break;
	case item_kind::options:
	  bind_options (s, it);
	  break;
	case item_kind::clobber_abi:
	  s.out.abis.insert (s.out.abis.end (), it.words.begin (),
			     it.words.end ());
	  break;
	case item_kind::allow:
	  s.out.allows.insert (s.out.allows.end (), it.words.begin (),
			       it.words.end ());
	  break;
	default:
	  bind_operand_item (s, it, v.values);
	  break;
	}
    }
}

/* Report positional operands that stand after others, once.  */
static void
check_order (bind_state &s)
{
  const operand *last_other = nullptr;
  for (const operand &op : s.out.operands)
    {
      if (op.kind == item_kind::bad)
	continue;
      if (is_fixed_place (op) || !op.from->let_name.text.empty ())
	last_other = last_other ? last_other : &op;
      else if (last_other)
	{
	  s.diags.add (diag_id::bind_positional_first, op.where)
	    .note (last_other->where,
		   "write positional operands before this one");
	  return;
	}
    }
}

void
bind_names (bind_state &s)
{
  check_order (s);
  /* let wins over implicit names.  */
  for (std::size_t i = 0; i < s.out.operands.size (); ++i)
    {
      operand &op = s.out.operands[i];
      if (op.name.empty () || op.is_implicit_name)
	continue;
      std::pair<std::unordered_map<std::string, int>::iterator, bool> added
	= s.names.emplace (op.name, static_cast<int> (i));
      if (!added.second && op.kind != item_kind::bad)
	s.diags
	  .add (diag_id::bind_duplicate_name, op.from->let_name.where,
		{ op.name })
	  .note (s.out.operands[added.first->second].from->let_name.where,
		 "the other one is here");
    }
  for (std::size_t i = 0; i < s.out.operands.size (); ++i)
    {
      operand &op = s.out.operands[i];
      if (op.from->let_name.text.empty () && !is_fixed_place (op))
	s.positional.push_back (static_cast<int> (i));
      if (!op.is_implicit_name)
	continue;
      std::pair<std::unordered_map<std::string, int>::iterator, bool> added
	= s.names.emplace (op.name, static_cast<int> (i));
      if (added.second)
	continue;
      operand &other = s.out.operands[added.first->second];
      if (other.is_implicit_name)
	op.is_ambiguous_name = other.is_ambiguous_name = true;
      else
	{
	  op.name.clear ();
	  op.is_implicit_name = false;
	}
    }
}

} // namespace rsasm
