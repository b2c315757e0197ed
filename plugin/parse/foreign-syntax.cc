/* Items that are no operands: the habits of GNU asm and of Rust, and
   misspelt words.

   Reads the text of an item that the parser could not take, and reports
   it with the rsasm form to write instead.  */

#include "parse/internal.h"

#include "base/text.h"

namespace rsasm {

/* True if R in TEXT starts with a keyword and an opening parenthesis.  */
static bool
starts_operand (std::string_view text, range r)
{
  call_shape s = shape_of (text, r);
  return s.is_call
	 && find_keyword (text_of (text, s.name)).form != item_form::none;
}

/* Report that an operand starts at AT without a comma before it.  */
static void
report_missing_comma (list_reader &l, std::size_t at, range next)
{
  l.diags.add (diag_id::parse_missing_comma, list_span (next),
	       { excerpt (l.text, next) })
    .fixit (list_span ({ at, at }), ",");
}

/* The rsasm operand for GNU constraint CONSTRAINT and expression EXPR.  */
static std::string
rsasm_operand (std::string constraint, const std::string &expr)
{
  std::string keyword = "in";
  std::string letters;
  for (char c : constraint)
    if (c == '=')
      keyword = "out";
    else if (c == '+')
      keyword = "inout";
    else if (c != '&' && c != '%')
      letters += c;
  if (keyword == "in" && (letters == "i" || letters == "n"))
    return "const(" + expr + ")";
  std::string cls = letters == "m"   ? "mem"
		    : letters == "x" ? "xmm_reg"
		    : letters == "w" ? "vreg"
		    : letters == "a" ? "\"rax\""
		    : letters == "b" ? "\"rbx\""
		    : letters == "c" ? "\"rcx\""
		    : letters == "d" ? "\"rdx\""
		    : letters == "S" ? "\"rsi\""
		    : letters == "D" ? "\"rdi\""
				     : "reg";
  return keyword + "(" + cls + ", " + expr + ")";
}

/* Report the GNU operand at R, "constraint" (expression), of the item
   WHOLE.  NAME is its name or empty.  */
static void
report_gnu_operand (list_reader &l, range whole, range r,
		    const std::string &name)
{
  std::size_t after = skip_string_literals (l.text, r);
  std::string constraint;
  is_string_literals (l.text, { r.begin, after }, &constraint);
  range rest = trim_range (l.text, { after, r.end });
  std::size_t close = find_close (l.text, rest.begin, r.end);
  range expr = trim_range (l.text, { rest.begin + 1, close });
  std::string operand = rsasm_operand (constraint, excerpt (l.text, expr));
  if (!name.empty ())
    operand = "let(" + name + ", " + operand + ")";
  l.diags.add (diag_id::parse_gnu_operand, list_span (whole),
	       { excerpt (l.text, whole) })
    .note (list_span (whole), "write " + quote (operand));
}

void
report_text_after_string (list_reader &l, range r, std::size_t after)
{
  range rest = trim_range (l.text, { after, r.end });
  char c = l.text[rest.begin];
  if (c == '(')
    report_gnu_operand (l, r, r, "");
  else if (c == ':')
    l.diags.add (diag_id::parse_gnu_colon, list_span (rest))
      .note (list_span (rest), "write operands as " + quote ("in(reg, x)")
				 + ", separated by commas");
  else if (starts_operand (l.text, rest))
    report_missing_comma (l, after, rest);
  else
    {
      diag &d = l.diags.add (diag_id::parse_text_after_string,
			     list_span (rest), { excerpt (l.text, rest) });
      if (rest.begin == after && is_ident_start (c))
	d.note (list_span (r), "write "
				 + quote ("line(" + excerpt (l.text, r) + ")"));
      else
	d.note (list_span (rest),
		"template strings are string literals; for any other "
		"constant write "
		  + quote ("line(expression)"));
    }
}

/* Report R if the same item as written, W, has a keyword, which was lost
   in macro expansion.  Returns false if it has none.  */
static bool
report_lost_keyword (list_reader &l, range r, range w)
{
  call_shape s = shape_of (l.written, w);
  keyword_info k = find_keyword (text_of (l.written, s.name));
  if (!s.is_call || k.form == item_form::none)
    return false;
  std::string keyword (k.name);
  l.diags.add (diag_id::parse_lost_keyword, list_span (r),
	       { keyword, excerpt (l.text, r) })
    .note (list_span (r), "write " + quote ("__" + keyword + "__"));
  return true;
}

/* The place of Rust's "=>" in R of TEXT, outside brackets; R.END if there
   is none.  */
static std::size_t
find_arrow (std::string_view text, range r)
{
  int depth = 0;
  for (std::size_t pos = r.begin; pos < r.end;)
    {
      token t = next_token (text, pos, r.end);
      char c = text[pos];
      if (t.kind == token_kind::other)
	{
	  if (c == '(' || c == '[' || c == '{')
	    ++depth;
	  else if (c == ')' || c == ']' || c == '}')
	    --depth;
	  else if (depth == 0 && t.end == pos + 2 && text[pos + 1] == '>')
	    return pos;
	}
      pos = t.end;
    }
  return r.end;
}

/* What should stand in the parentheses of Rust's NAME (INSIDE) a => b,
   for R: a => b, whose arrow is at ARROW.  */
static std::string
arrow_expressions (std::string_view text, range r, std::size_t arrow)
{
  range from = trim_range (text, { r.begin, arrow });
  range to = trim_range (text, { arrow + 2, r.end });
  std::string place = text_of (text, to) == "_" ? "" : excerpt (text, to);
  return (from.is_empty () ? "" : excerpt (text, from) + ", ") + place;
}

bool
has_arrow_inside (const list_reader &l, range r)
{
  return find_arrow (l.text, r) != r.end;
}

void
report_arrow_inside (list_reader &l, range r, const std::string &call)
{
  std::size_t arrow = find_arrow (l.text, r);
  l.diags.add (diag_id::parse_rust_arrow, list_span ({ arrow, arrow + 2 }))
    .note (list_span (r),
	   "write "
	     + quote (call + ", " + arrow_expressions (l.text, r, arrow)
		      + ")"));
}

void
report_no_keyword (list_reader &l, range r, range w)
{
  if (report_lost_keyword (l, r, w))
    return;
  char c = l.text[r.begin];
  if (c == ':')
    {
      l.diags.add (diag_id::parse_gnu_colon, list_span (r))
	.note (list_span (r), "write operands as " + quote ("in(reg, x)")
				+ ", separated by commas");
      return;
    }
  if (c == '[')
    {
      /* [name] "constraint" (expression)  */
      std::size_t close = find_close (l.text, r.begin, r.end);
      std::size_t from = close < r.end ? close + 1 : r.end;
      range rest = trim_range (l.text, { from, r.end });
      std::size_t after = skip_string_literals (l.text, rest);
      range expr = trim_range (l.text, { after, r.end });
      if (after != rest.begin && !expr.is_empty ()
	  && l.text[expr.begin] == '(')
	{
	  range name = trim_range (l.text, { r.begin + 1, close });
	  report_gnu_operand (l, r, rest, excerpt (l.text, name));
	  return;
	}
    }
  l.diags.add (diag_id::parse_not_an_operand, list_span (r),
	       { excerpt (l.text, r) })
    .note (list_span (r), "write operands as " + quote ("in(reg, x)")
			    + " and text as a string literal or "
			    + quote ("line(expression)"));
}

/* name = in(reg) x: Rust's way to name an operand.  */
static void
report_rust_name (list_reader &l, range r, const call_shape &s)
{
  range operand = trim_range (l.text, { s.rest.begin + 1, r.end });
  std::string text = excerpt (l.text, operand);
  call_shape inner = shape_of (l.text, operand);
  keyword_info k = find_keyword (text_of (l.text, inner.name));
  std::size_t arrow = find_arrow (l.text, inner.rest);
  if (k.form != item_form::none && inner.is_call && inner.is_closed
      && !inner.rest.is_empty ())
    text = excerpt (l.text, inner.name) + "("
	   + excerpt (l.text, trim_range (l.text, inner.inside)) + ", "
	   + (arrow != inner.rest.end
		? arrow_expressions (l.text, inner.rest, arrow)
		: excerpt (l.text, inner.rest))
	   + ")";
  else if (k.form == item_form::value && !inner.is_call)
    text = excerpt (l.text, inner.name) + "(" + excerpt (l.text, inner.rest)
	   + ")";
  l.diags.add (diag_id::parse_rust_name, list_span (r),
	       { excerpt (l.text, s.name) })
    .note (list_span (r),
	   "write "
	     + quote ("let(" + excerpt (l.text, s.name) + ", " + text + ")"));
}

void
report_unknown_item (list_reader &l, range r, const call_shape &s, range w)
{
  std::string name (text_of (l.text, s.name));
  if (!s.is_call && !s.rest.is_empty () && l.text[s.rest.begin] == '='
      && l.text.compare (s.rest.begin, 2, "==") != 0)
    {
      report_rust_name (l, r, s);
      return;
    }
  if (report_lost_keyword (l, r, w))
    return;
  if (name == "label" || name == "block")
    {
      l.diags.add (diag_id::parse_label, list_span (r), { name })
	.note (list_span (r), "to leave a block by a jump, use "
				+ quote ("rsasm_if") + " and "
				+ quote ("{taken}"));
      return;
    }
  if (!s.is_call)
    {
      diag &d = l.diags.add (diag_id::parse_not_an_operand, list_span (r),
			     { excerpt (l.text, r) });
      if (s.rest.is_empty ())
	d.note (list_span (r), "is the macro " + quote (excerpt (l.text, r))
				 + " defined here? if it is a string "
				   "constant, write "
				 + quote ("line(" + excerpt (l.text, r)
					  + ")"));
      else
	d.note (list_span (r), "write operands as " + quote ("in(reg, x)")
				 + " and text as a string literal or "
				 + quote ("line(expression)"));
      return;
    }
  diag &d = l.diags.add (diag_id::parse_unknown_keyword, list_span (s.name),
			 { excerpt (l.text, s.name) });
  std::string near = near_miss (plain_word (name), all_keywords ());
  if (!near.empty ())
    d.note (list_span (s.name), "did you mean " + quote (near) + "?")
      .fixit (list_span (s.name), near);
  else if (starts_with (name, "clobber"))
    d.note (list_span (s.name), "a clobbered register is written "
				  + quote ("out(\"rax\")"));
  else
    d.note (list_span (s.name), "the keywords are "
				  + quoted_list (all_keywords (), "and"));
}

void
report_no_arguments (list_reader &l, range r, const call_shape &s,
		     const keyword_info &k)
{
  std::string name (text_of (l.text, s.name));
  std::string example
    = k.form == item_form::reg || k.form == item_form::dual
	? "(reg, x)"
	: k.form == item_form::options ? "(nomem)"
	: k.form == item_form::let     ? "(name, in(reg, x))"
	: k.form == item_form::when    ? "(condition, in(reg, x))"
	: k.kind == item_kind::clobber_abi ? "(\"C\")"
	: k.kind == item_kind::allow       ? "(\"rule-id\")"
					   : "(expression)";
  /* const 5 and sym f are Rust.  */
  if (k.form == item_form::value && !s.rest.is_empty ())
    example = "(" + excerpt (l.text, s.rest) + ")";
  l.diags.add (diag_id::parse_no_parentheses, list_span (r), { name })
    .note (list_span (r), "write " + quote (name + example));
}

void
report_text_after (list_reader &l, range r, const call_shape &s,
		   const keyword_info &k)
{
  std::string name (text_of (l.text, s.name));
  std::string inside = excerpt (l.text, trim_range (l.text, s.inside));
  std::string rest = excerpt (l.text, s.rest);
  std::size_t close = s.inside.end + 1;
  range call = { r.begin, close };
  if (starts_operand (l.text, s.rest)
      || skip_string_literals (l.text, s.rest) == s.rest.end)
    {
      report_missing_comma (l, close, s.rest);
      return;
    }

  bool is_register = k.form == item_form::reg || k.form == item_form::dual;
  std::size_t arrow = k.form == item_form::dual
			? find_arrow (l.text, s.rest)
			: s.rest.end;
  if (arrow != s.rest.end)
    {
      l.diags.add (diag_id::parse_rust_arrow,
		   list_span ({ arrow, arrow + 2 }))
	.note (list_span (r),
	       "write "
		 + quote (name + "(" + inside + ", "
			  + arrow_expressions (l.text, s.rest, arrow) + ")"));
      return;
    }

  diag &d = l.diags.add (diag_id::parse_text_after, list_span (s.rest),
			 { rest, excerpt (l.text, call) });
  if (rest == "...")
    d.note (list_span (r), "write the pack inside: "
			     + quote (name + "(" + inside + "...)"));
  else if (is_register && rest == "_"
	   && (k.kind == item_kind::out || k.kind == item_kind::lateout))
    d.note (list_span (r), "write " + quote (name + "(" + inside + ")"));
  else if (is_register && s.args.size () == 1)
    d.note (list_span (r),
	    "write " + quote (name + "(" + inside + ", " + rest + ")"));
  else
    d.note (list_span (s.rest), "items are separated by commas");
}

} // namespace rsasm
