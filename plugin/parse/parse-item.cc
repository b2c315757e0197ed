/* One item of an operand list: its keyword, let and when around it.

   Reads the item's text and gives an item; what is wrong is reported and
   makes the item bad.  let and when cannot hold their like, so nothing
   nests deeper than let (name, when (condition, operand)).  */

#include "parse/internal.h"

#include <algorithm>

#include "base/text.h"
#include "parse/parse.h"

namespace rsasm {

/* Around which constructs an item stands.  */
struct nesting
{
  bool in_let = false;
  bool in_when = false;
};

static bool parse_nested (list_reader &l, range r, range w, nesting n,
			  item &it);

std::string
excerpt (std::string_view s, range r)
{
  constexpr std::size_t most = 60;
  std::string text (text_of (s, { r.begin, std::min (r.end,
						 r.begin + most) }));
  if (r.size () > most)
    {
      /* Do not cut a UTF-8 sequence.  */
      while (!text.empty ()
	     && (static_cast<unsigned char> (text.back ()) & 0xc0) == 0x80)
	text.pop_back ();
      if (!text.empty () && static_cast<unsigned char> (text.back ()) >= 0xc0)
	text.pop_back ();
      text += "...";
    }
  for (char &c : text)
    if (static_cast<unsigned char> (c) < ' ' || c == '\x7f')
      c = ' ';
  return text;
}

/* The arguments of S after the first as one range; empty if there is
   nothing.  */
static range
second_part (std::string_view text, const call_shape &s)
{
  if (s.args.size () < 2)
    return {};
  return trim_range (text, { s.args[1].begin, s.inside.end });
}

/* Parse the operand inside let or when, the call S.  Returns false if it
   is missing, more than one, or bad.  EXAMPLE () is what to write.  */
template<typename F>
static bool
parse_inner (list_reader &l, const call_shape &s, const call_shape *w,
	     nesting n, diag_id missing, diag_id too_many, F example,
	     item &it)
{
  range inner = s.args.size () < 2 ? range () : s.args[1];
  if (inner.is_empty ())
    {
      l.diags.add (missing, it.where)
	.note (it.where, "write " + quote (example ()));
      return false;
    }
  for (std::size_t i = 2; i < s.args.size (); ++i)
    if (!s.args[i].is_empty ())
      {
	l.diags.add (too_many, list_span (second_part (l.text, s)))
	  .note (it.where, "write " + quote (example ()));
	return false;
      }
  range as_written;
  if (w && w->args.size () == s.args.size ())
    as_written = w->args[1];
  return parse_nested (l, inner, as_written, n, it);
}

/* let (name, operand).  */
static bool
parse_let (list_reader &l, const call_shape &s, const call_shape *w,
	   nesting n, item &it)
{
  span where = list_span ({ s.name.begin, s.rest.begin });
  if (n.in_let)
    {
      l.diags.add (diag_id::parse_let_nested, where)
	.note (where, "give the operand one name");
      return false;
    }
  n.in_let = true;

  range r = s.args[0];
  auto example = [&] {
    return "let(" + (r.is_empty () ? "name" : excerpt (l.text, r))
	   + ", in(reg, value))";
  };
  if (r.is_empty ())
    {
      l.diags.add (diag_id::parse_let_no_name, where)
	.note (where, "write " + quote (example ()));
      return false;
    }
  it.let_name.where = list_span (r);
  it.let_name.text = text_of (l.text, r);
  if (w && w->args.size () == s.args.size ()
      && is_identifier (text_of (l.written, w->args[0])))
    it.let_name.text = text_of (l.written, w->args[0]);
  if (!is_identifier (it.let_name.text) || it.let_name.text == "_")
    {
      it.let_name.text.clear ();
      diag &d = l.diags.add (diag_id::parse_let_bad_name, list_span (r),
			     { excerpt (l.text, r) });
      /* let (in (reg, x)): the name was forgotten.  */
      if (s.args.size () == 1)
	d.note (where, "write the name first: "
			 + quote ("let(name, " + excerpt (l.text, r) + ")"));
      return false;
    }
  if (!parse_inner (l, s, w, n, diag_id::parse_let_no_operand,
		    diag_id::parse_let_too_many, example, it))
    return false;

  if (it.kind != item_kind::const_ && it.kind != item_kind::sym
      && !is_register_kind (it.kind))
    {
      l.diags.add (diag_id::parse_let_wrong_kind, where,
		   { excerpt (l.text, second_part (l.text, s)) })
	.note (where, "only operands that placeholders can use have names");
      return false;
    }
  if (it.reg.is_explicit || starts_with (it.reg.name.text, "flag("))
    {
      l.diags.add (diag_id::parse_let_explicit, it.let_name.where,
		   { it.reg.name.text })
	.note (it.reg.name.where,
	       it.reg.is_explicit
		 ? "placeholders cannot use it: write " + quote (it.reg.name.text)
		     + " in the template"
		 : std::string ("placeholders cannot use it: the instructions "
				"set the flag"));
      return false;
    }
  return true;
}

/* when (condition, operand).  */
static bool
parse_when (list_reader &l, const call_shape &s, const call_shape *w,
	    nesting n, item &it)
{
  span where = list_span ({ s.name.begin, s.rest.begin });
  if (n.in_when)
    {
      l.diags.add (diag_id::parse_when_nested, where)
	.note (where, "join the conditions: "
			+ quote ("when(a && b, operand)"));
      return false;
    }
  n.in_when = true;
  it.has_when = true;
  it.when_condition.text = text_of (l.text, s.args[0]);
  it.when_condition.where = list_span (s.args[0]);
  if (s.args[0].is_empty ())
    {
      l.diags.add (diag_id::parse_when_no_condition, where)
	.note (where, "write "
			+ quote ("when(condition, in(reg, value))"));
      return false;
    }
  if (!parse_inner (l, s, w, n, diag_id::parse_when_no_operand,
		    diag_id::parse_when_too_many,
		    [] { return "when(condition, in(reg, value))"; }, it))
    return false;
  if (it.kind == item_kind::line)
    {
      l.diags.add (diag_id::parse_when_line, where)
	.note (where, "choose the text instead: "
			+ quote ("line(condition ? \"nop\" : \"\")"));
      return false;
    }
  return true;
}

/* The call S with keyword K; W is the item as written, maybe empty.  */
static bool
parse_call (list_reader &l, const keyword_info &k, const call_shape &s,
	    range w, nesting n, item &it)
{
  call_shape written = shape_of (l.written, w);
  const call_shape *ws = nullptr;
  if (written.is_call && written.is_closed && written.rest.is_empty ()
      && find_keyword (text_of (l.written, written.name)).name == k.name)
    ws = &written;

  it.kind = k.kind;
  it.keyword = list_span (s.name);
  switch (k.form)
    {
    case item_form::reg:
    case item_form::dual:
      return parse_register_args (l, k, s, ws, it);
    case item_form::value:
      return parse_value_args (l, s, ws, it);
    case item_form::line:
      it.is_line_call = true;
      return parse_value_args (l, s, ws, it);
    case item_form::words:
      return parse_word_args (l, s, it);
    case item_form::options:
      return parse_option_args (l, s, ws, it);
    case item_form::let:
      return parse_let (l, s, ws, n, it);
    case item_form::when:
      return parse_when (l, s, ws, n, it);
    case item_form::none:
      break;
    }
  return false;
}

/* Parse the item R, which stands in N, into IT.  Returns false if it is
   bad.  */
static bool
parse_nested (list_reader &l, range r, range w, nesting n, item &it)
{
  std::size_t after = skip_string_literals (l.text, r);
  if (after == r.end)
    {
      it.kind = item_kind::line;
      return true;
    }
  if (after != r.begin)
    {
      report_text_after_string (l, r, after);
      return false;
    }

  call_shape s = shape_of (l.text, r);
  if (s.name.is_empty ())
    {
      report_no_keyword (l, r, w);
      return false;
    }
  keyword_info k = find_keyword (text_of (l.text, s.name));
  bool is_assigned = !s.is_call && !s.rest.is_empty ()
		     && l.text[s.rest.begin] == '='
		     && next_token (l.text, s.rest.begin, s.rest.end).end
			  == s.rest.begin + 1;
  if (k.form == item_form::none || is_assigned)
    {
      report_unknown_item (l, r, s, w);
      return false;
    }
  if (k.form != item_form::line)
    l.has_operand = true;
  if (!s.is_call)
    {
      report_no_arguments (l, r, s, k);
      return false;
    }
  if (!s.is_closed)
    {
      l.diags.add (diag_id::parse_unclosed, list_span (r),
		   { ")", excerpt (l.text, r) });
      return false;
    }
  if (!s.rest.is_empty ())
    {
      report_text_after (l, r, s, k);
      return false;
    }
  return parse_call (l, k, s, w, n, it);
}

/* Report the template string R, which stands after an operand.  */
static void
report_late_line (list_reader &l, range r, const item &it)
{
  diag &d = l.diags.add (diag_id::parse_line_after_operand, list_span (r));
  std::string text;
  is_string_literals (l.text, r, &text);
  if (!it.is_line_call && text == "memory")
    d.note (list_span (r), "a block may use memory unless it has the option "
			     + quote ("nomem") + ": drop the clobber");
  else if (!it.is_line_call && text == "cc")
    d.note (list_span (r), "a block may change the flags unless it has the "
			   "option "
			     + quote ("preserves_flags")
			     + ": drop the clobber");
  else
    d.note (list_span (r), "write all template strings first; a clobbered "
			   "register is written "
			     + quote ("out(\"rax\")"));
}

void
parse_item (list_reader &l, range r, range w, item &it)
{
  it.where = list_span (r);
  bool had_operand = l.has_operand;
  bool is_good = parse_nested (l, r, w, nesting (), it);
  if (is_good && it.kind == item_kind::line && had_operand)
    {
      /* One message for all of them.  */
      if (!l.has_late_line)
	report_late_line (l, r, it);
      l.has_late_line = true;
      is_good = false;
    }
  if (!is_good)
    it.kind = item_kind::bad;
}

operand_list
parse_operand_list (const std::string &expanded, const std::string &written,
		    diag_list &diags)
{
  /* Items, without the empty ones that users' macros leave.  */
  auto is_empty = [] (const range &r) { return r.is_empty (); };
  std::vector<range> e = split_commas (expanded, { 0, expanded.size () });
  e.erase (std::remove_if (e.begin (), e.end (), is_empty), e.end ());
  std::vector<range> aligned;
  if (!written.empty ())
    {
      std::vector<range> w = split_commas (written, { 0, written.size () });
      w.erase (w.begin ());
      w.erase (std::remove_if (w.begin (), w.end (), is_empty), w.end ());
      aligned = align_items (expanded, e, written, w);
    }

  operand_list list;
  list.text = expanded;
  list.items.reserve (e.size ());
  list_reader l = { expanded, written, diags };
  for (std::size_t i = 0; i < e.size (); ++i)
    {
      list.items.emplace_back ();
      parse_item (l, e[i], aligned.empty () ? range () : aligned[i],
		  list.items.back ());
    }
  return list;
}

} // namespace rsasm
