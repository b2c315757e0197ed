/* What the tests of the parse stage share: items and templates as text,
   values for an operand list, and tables of cases.  */

#ifndef RSASM_PARSE_CASES_H
#define RSASM_PARSE_CASES_H

#include <string>
#include <vector>

#include "parse/parse.h"
#include "unit.h"

namespace unit {

/* One operand list: EXPANDED as after macro expansion, WRITTEN before
   (empty: the same); what show () gives for its messages and items.  */
struct list_case
{
  const char *name;
  const char *expanded;
  const char *written;
  const char *expected;
};

/* The items of L, a line each.  */
inline std::string
show_items (const rsasm::operand_list &l)
{
  std::string out;
  for (const rsasm::item &i : l.items)
    {
      bool is_bad = i.kind == rsasm::item_kind::bad;
      out += is_bad ? "bad" : rsasm::item_keyword (i.kind);
      if (i.is_line_call)
	out += " call";
      if (!i.let_name.text.empty ())
	out += " let=" + i.let_name.text;
      if (i.has_when)
	out += " when";
      if (i.reg.is_explicit)
	out += " register=" + i.reg.name.text;
      else if (!i.reg.name.text.empty ())
	out += " class=" + i.reg.name.text;
      for (const rsasm::expr_text &e : i.exprs)
	{
	  out += e.is_omitted ? " omitted" : " [" + e.text.text + "]";
	  if (!e.ident.empty ())
	    out += " named " + e.ident;
	  if (e.is_pack)
	    out += " pack";
	}
      for (const rsasm::word &w : i.words)
	out += " " + w.text;
      out += "\n";
    }
  return out;
}

/* True if every span of L lies in its text and covers what it says.  */
inline bool
has_good_spans (const rsasm::operand_list &l)
{
  auto is_good = [&] (rsasm::span s) {
    return s.is_operand_list () && s.begin <= s.end
	   && s.end <= l.text.size ();
  };
  for (const rsasm::item &i : l.items)
    {
      if (!is_good (i.where) || i.where.size () == 0)
	return false;
      if (i.kind == rsasm::item_kind::bad)
	continue;
      for (const rsasm::expr_text &e : i.exprs)
	if (!is_good (e.text.where)
	    || l.text.compare (e.text.where.begin, e.text.where.size (),
			       e.text.text)
		 != 0)
	  return false;
      for (const rsasm::word &w : i.words)
	if (!is_good (w.where))
	  return false;
      if (rsasm::is_register_kind (i.kind)
	  && !(is_good (i.reg.name.where) && is_good (i.keyword)))
	return false;
    }
  return true;
}

inline void
run (const list_case &c)
{
  std::string written
    = *c.written ? c.written : "\"first\", " + std::string (c.expanded);
  rsasm::diag_list diags;
  rsasm::operand_list l
    = rsasm::parse_operand_list (c.expanded, written, diags);
  check_equal (c.name, "\n" + show (diags, c.expanded) + show_items (l),
	       c.expected);
  check (std::string (c.name) + ": spans", has_good_spans (l));
}

/* A block: LINES separated by "~", an operand list; what show () gives for
   the messages, the template and the operands.  Items in when (0, ...) are
   switched off; "_" is a discarded value; the pack "packN..." has N values;
   an expression with the word two_values or no_value has as many.  */
struct bind_case
{
  const char *name;
  const char *lines;
  const char *list;
  const char *expected;
};

inline std::vector<std::string>
split_lines (const std::string &s)
{
  std::vector<std::string> lines;
  for (std::size_t begin = 0;;)
    {
      std::size_t end = s.find ('~', begin);
      lines.push_back (s.substr (begin, end - begin));
      if (end == std::string::npos)
	return lines;
      begin = end + 1;
    }
}

/* The pieces of T: text in quotes, placeholders as {operand:modifier}.  */
inline std::string
show_template (const rsasm::asm_template &t)
{
  std::string out;
  std::size_t line = 0;
  for (std::size_t i = 0; i <= t.pieces.size (); ++i)
    {
      for (; line < t.line_starts.size () && t.line_starts[line] == i; ++line)
	out += line == 0 ? "" : "\n";
      if (i == t.pieces.size ())
	break;
      const rsasm::template_piece &p = t.pieces[i];
      if (!p.is_placeholder)
	out += "'" + p.text + "'";
      else
	{
	  out += "{";
	  if (p.operand >= 0)
	    out += "#" + std::to_string (p.operand);
	  else if (p.ref == rsasm::ref_kind::name)
	    out += p.name;
	  else if (p.ref == rsasm::ref_kind::index)
	    out += std::to_string (p.index);
	  if (!p.modifier.empty ())
	    out += ":" + p.modifier;
	  out += "}";
	}
    }
  return out + "\n";
}

/* Values for the items of L, as bind_case says.  */
inline std::vector<rsasm::item_values>
make_values (const rsasm::operand_list &l)
{
  std::vector<rsasm::item_values> all;
  int id = 0;
  for (const rsasm::item &i : l.items)
    {
      rsasm::item_values v;
      std::string text = l.text.substr (i.where.begin, i.where.size ());
      v.is_present = !i.has_when || text.find ("when(0") == std::string::npos;
      for (const rsasm::expr_text &e : i.exprs)
	{
	  std::size_t n = !e.is_omitted;
	  if (e.is_pack)
	    n = e.text.text[4] - '0';
	  else if (e.text.text.find ("two_values") != std::string::npos)
	    n = 2;
	  else if (e.text.text.find ("no_value") != std::string::npos)
	    n = 0;
	  for (; n != 0; --n)
	    {
	      rsasm::value_info value;
	      value.id = id++;
	      value.is_discard = e.text.text == "_";
	      v.values.push_back (value);
	    }
	}
      all.push_back (v);
    }
  return all;
}

/* The operands of B, a line each, with the numbers of their values.  */
inline std::string
show_operands (const rsasm::bound_asm &b)
{
  std::string out;
  for (const rsasm::operand &op : b.operands)
    {
      out += op.kind == rsasm::item_kind::bad ? "bad"
					       : rsasm::item_keyword (op.kind);
      if (op.is_explicit ())
	out += " \"" + op.reg.name.text + "\"";
      if (!op.name.empty ())
	out += " " + op.name;
      if (op.is_implicit_name)
	out += " implicit";
      if (op.is_ambiguous_name)
	out += " ambiguous";
      if (op.in_value.id >= 0)
	out += " <" + std::to_string (op.in_value.id);
      if (op.out_value.id >= 0)
	out += " >" + std::to_string (op.out_value.id);
      if (op.discards_output)
	out += " discards";
      if (op.is_same_place)
	out += " same";
      out += "\n";
    }
  for (const rsasm::word &w : b.option_words)
    out += "option " + w.text + "\n";
  for (const rsasm::word &w : b.abis)
    out += "abi " + w.text + "\n";
  for (const rsasm::word &w : b.allows)
    out += "allow " + w.text + "\n";
  return out;
}

inline void
run (const bind_case &c)
{
  std::string list = c.list;
  std::vector<std::string> lines = split_lines (c.lines);
  rsasm::diag_list diags;
  rsasm::operand_list l
    = rsasm::parse_operand_list (list, "\"first\", " + list, diags);
  bool is_raw = list.find ("raw") != std::string::npos;
  rsasm::asm_template t = rsasm::parse_template (lines, is_raw, diags);
  rsasm::bound_asm b
    = rsasm::bind_operands (t, l, make_values (l), diags);
  check_equal (c.name,
	       "\n" + show (diags, list, lines) + show_template (b.tmpl)
		 + show_operands (b),
	       c.expected);
}

} // namespace unit

#endif
