/* What stands between the parentheses of an operand.

   Reads a call already split at its commas and fills the item.  A comma
   inside template arguments splits too (see lex.cc): where only one
   expression can stand the pieces are put together again, elsewhere the
   expression needs parentheses.  Names, and words that a user's macro has
   destroyed (#define noreturn _Noreturn), are taken from the call as
   written, if it has as many arguments.  */

#include "parse/internal.h"

#include <utility>

#include "base/text.h"
#include "model/options.h"

namespace rsasm {

/* Argument I of the call W as written, if W agrees with S; else empty.  */
static range
written_arg (const call_shape &s, const call_shape *w, std::size_t i)
{
  if (!w || w->args.size () != s.args.size ())
    return {};
  return w->args[i];
}

/* True if R in TEXT is one identifier.  */
static bool
is_identifier_range (std::string_view text, range r)
{
  return is_identifier (text_of (text, r));
}

/* Set SPEC's name and kind from R in TEXT.  Returns false if R is neither
   a class nor a register.  */
static bool
read_class (std::string_view text, range r, reg_spec &spec)
{
  if (is_identifier_range (text, r))
    {
      spec.name.text = plain_word (text_of (text, r));
      return true;
    }
  std::string name;
  if (is_string_literals (text, r, &name))
    {
      spec.is_explicit = true;
      spec.name.text = name;
      return true;
    }
  call_shape s = shape_of (text, r);
  if (s.is_call && s.is_closed && s.rest.is_empty () && s.args.size () == 1
      && plain_word (text_of (text, s.name)) == "flag"
      && is_identifier_range (text, s.args[0]))
    {
      spec.name.text = "flag(";
      spec.name.text += plain_word (text_of (text, s.args[0]));
      spec.name.text += ')';
      return true;
    }
  return false;
}

/* The class of the register operand S into IT.  */
static bool
parse_class (list_reader &l, const call_shape &s, const call_shape *w,
	     item &it)
{
  range r = s.args[0];
  it.reg.name.where = list_span (r.is_empty () ? s.inside : r);
  if (!read_class (l.text, r, it.reg))
    {
      range as_written = written_arg (s, w, 0);
      if (as_written.is_empty ()
	  || !read_class (l.written, as_written, it.reg))
	{
	  const std::string keyword (text_of (l.text, s.name));
	  if (r.is_empty ())
	    l.diags.add (diag_id::parse_no_class, it.where, { keyword })
	      .note (it.where, "write a register class or a register in "
			       "quotes first: "
				 + quote (keyword + "(reg, value)"));
	  else
	    l.diags.add (diag_id::parse_bad_class, list_span (r),
			 { excerpt (l.text, r) })
	      .note (list_span (r), "write a class as in "
				      + quote (keyword + "(reg, value)")
				      + " or a register as in "
				      + quote (keyword + "(\"rax\", value)"));
	  return false;
	}
    }
  if (it.reg.is_explicit && it.reg.name.text.empty ())
    {
      l.diags.add (diag_id::parse_empty_register, list_span (r));
      return false;
    }
  return true;
}

/* The expression R of S; AS_WRITTEN is the same before macro expansion,
   empty if not known.  */
static expr_text
read_expr (const list_reader &l, range r, range as_written)
{
  expr_text e;
  e.text.where = list_span (r);
  e.text.text = text_of (l.text, r);
  e.is_omitted = r.is_empty ();
  e.is_pack = r.size () > 3
	      && e.text.text.compare (r.size () - 3, 3, "...") == 0;
  if (as_written.is_empty ())
    {
      if (is_identifier_range (l.text, r))
	e.ident = e.text.text;
    }
  else if (is_identifier_range (l.written, as_written))
    e.ident = text_of (l.written, as_written);
  if (e.ident == "_")
    e.ident.clear ();
  return e;
}

bool
may_take_comma (std::string_view text)
{
  /* Also in literals, where it does no harm.  Brackets and braces need not
     be closed.  */
  for (char c : text)
    if (c == '<' || c == '?' || c == '[' || c == '{' || c == ',')
      return true;
  return text.size () > 3 && text.compare (text.size () - 3, 3, "...") == 0;
}

bool
plain_literal (std::string_view item, std::string_view &contents)
{
  if (item.size () < 2 || item.front () != '"' || item.back () != '"')
    return false;
  contents = item.substr (1, item.size () - 2);
  for (char c : contents)
    if (c < ' ' || c > '~' || c == '"' || c == '\\')
      return false;
  return true;
}

bool
needs_mark (const item &it)
{
  if (it.kind == item_kind::bad || it.has_when || it.exprs.size () > 1)
    return true;
  return !it.exprs.empty () && may_take_comma (it.exprs[0].text.text);
}

/* Report that the operand S needs a value.  */
static bool
report_no_value (list_reader &l, const call_shape &s, const item &it,
		 const std::string &example)
{
  std::string keyword (text_of (l.text, s.name));
  l.diags.add (diag_id::parse_no_value, it.where, { keyword })
    .note (it.where, "write " + quote (keyword + "(" + example + ")"));
  return false;
}

/* Put arguments FIRST and up of S together as one expression of IT.  */
static bool
parse_joined (list_reader &l, const call_shape &s, const call_shape *w,
	      std::size_t first, item &it)
{
  std::size_t last = s.args.size () - 1;
  for (std::size_t i = first; i <= last; ++i)
    if (s.args[i].is_empty ())
      {
	std::size_t at = s.args[i].begin;
	l.diags.add (diag_id::parse_empty_expression, list_span ({ at, at }),
		     { std::string (text_of (l.text, s.name)) });
	return false;
      }
  range as_written = written_arg (s, w, first);
  if (!as_written.is_empty ())
    as_written.end = w->args[last].end;
  it.exprs.push_back (read_expr (l, { s.args[first].begin, s.args[last].end },
				 as_written));
  return true;
}

/* The class as the user writes it, for examples.  */
static std::string
class_example (const list_reader &l, const call_shape &s)
{
  return excerpt (l.text, s.args[0]);
}

/* The one or two expressions of inout.  */
static bool
parse_dual (list_reader &l, const call_shape &s, const call_shape *w,
	    item &it)
{
  std::size_t n = s.args.size () - 1;
  if (n == 1 && has_arrow_inside (l, s.args[1]))
    {
      report_arrow_inside (l, s.args[1],
			   std::string (text_of (l.text, s.name)) + "("
			     + class_example (l, s));
      return false;
    }
  if (n == 0 || s.args[1].is_empty ())
    return report_no_value (l, s, it,
			    class_example (l, s)
			      + (n < 2 ? ", place" : ", value, place"));
  if (n > 2)
    {
      const std::string keyword (text_of (l.text, s.name));
      l.diags.add (diag_id::parse_too_many,
		   list_span ({ s.args[1].begin, s.args[n].end }),
		   { keyword, "one or two expressions", std::to_string (n) })
	.note (it.where, "put an expression that has commas in parentheses: "
			   + quote (keyword + "(" + class_example (l, s)
				    + ", (f<a, b> (x)), y)"));
      return false;
    }
  for (std::size_t i = 1; i <= n; ++i)
    it.exprs.push_back (read_expr (l, s.args[i], written_arg (s, w, i)));
  if (n == 2 && (it.exprs[0].is_pack || it.exprs[1].is_pack))
    {
      l.diags.add (diag_id::parse_pack_of_two, it.where,
		   { std::string (text_of (l.text, s.name)) });
      return false;
    }
  return true;
}

bool
parse_register_args (list_reader &l, const keyword_info &k,
		     const call_shape &s, const call_shape *w, item &it)
{
  if (!parse_class (l, s, w, it))
    return false;
  if (k.form == item_form::dual)
    return parse_dual (l, s, w, it);
  if (s.args.size () > 2 || (s.args.size () == 2 && !s.args[1].is_empty ()))
    return parse_joined (l, s, w, 1, it);
  if (k.kind == item_kind::in)
    return report_no_value (l, s, it, class_example (l, s) + ", value");
  std::size_t at = s.args.back ().end;
  it.exprs.push_back (read_expr (l, { at, at }, {}));
  return true;
}

bool
parse_value_args (list_reader &l, const call_shape &s, const call_shape *w,
		  item &it)
{
  if (s.args.size () == 1 && s.args[0].is_empty ())
    return report_no_value (l, s, it,
			    it.kind == item_kind::sym	   ? "function"
			    : it.kind == item_kind::const_ ? "42"
							   : "\"nop\"");
  return parse_joined (l, s, w, 0, it);
}

/* The keyword of the option that WORD spells, or "".  Macros of
   <stdnoreturn.h> and the like turn the word into a keyword or an
   attribute.  */
static const char *
option_of (std::string_view word)
{
  std::string_view name = plain_word (word);
  if (name == "_Noreturn")
    name = "noreturn";
  return option_keyword (find_option (name));
}

/* The word inside [[word]] or __attribute__ ((word)) at R; else R.  */
static range
inside_attribute (std::string_view text, range r)
{
  std::size_t begin = r.begin;
  std::size_t end = r.end;
  std::size_t open = 0;
  if (is_ident_start (text[begin]))
    {
      token t = next_token (text, begin, end);
      std::string_view word = text.substr (begin, t.end - begin);
      if (word != "__attribute__" && word != "__attribute")
	return r;
      begin = t.end;
    }
  while (begin < end && open < 2)
    if (text[begin] == '[' || text[begin] == '(')
      ++open, ++begin;
    else if (is_space (text[begin]))
      ++begin;
    else
      break;
  if (open != 2)
    return r;
  while (end > begin
	 && (is_space (text[end - 1]) || text[end - 1] == ']'
	     || text[end - 1] == ')'))
    --end;
  return trim_range (text, { begin, end });
}

/* Report that R is no option.  */
static void
report_unknown_option (list_reader &l, range r)
{
  std::string text = excerpt (l.text, r);
  std::string near = near_miss (plain_word (text), all_options ());
  diag &d = l.diags.add (diag_id::parse_unknown_option, list_span (r),
			 { text });
  if (!near.empty ())
    d.note (list_span (r), "did you mean " + quote (near) + "?")
      .fixit (list_span (r), near);
  else if (text == "volatile" || text == "__volatile__")
    d.note (list_span (r), "a block is volatile unless it has the option "
			     + quote ("pure"));
  else
    d.note (list_span (r), "the options are "
			     + quoted_list (all_options (), "and"));
}

bool
parse_option_args (list_reader &l, const call_shape &s, const call_shape *w,
		   item &it)
{
  it.words.reserve (s.args.size ());
  for (std::size_t i = 0; i < s.args.size (); ++i)
    {
      range r = s.args[i];
      range as_written = written_arg (s, w, i);
      if (r.is_empty ())
	{
	  /* A trailing comma, or a macro that expands to nothing.  */
	  if (i + 1 != s.args.size () && as_written.is_empty ())
	    l.diags.add (diag_id::parse_empty_option, list_span (r));
	  continue;
	}
      word o;
      o.where = list_span (r);
      o.text = option_of (text_of (l.text, inside_attribute (l.text, r)));
      if (o.text.empty () && !as_written.is_empty ())
	o.text = option_of (text_of (l.written, as_written));
      if (o.text.empty ())
	report_unknown_option (l, r);
      else
	it.words.push_back (std::move (o));
    }
  /* The words that are right still hold.  */
  return true;
}

bool
parse_word_args (list_reader &l, const call_shape &s, item &it)
{
  std::string keyword = item_keyword (it.kind);
  bool is_abi = it.kind == item_kind::clobber_abi;
  bool is_good = true;
  for (std::size_t i = 0; i < s.args.size (); ++i)
    {
      range r = s.args[i];
      if (r.is_empty ())
	continue;
      word name;
      name.where = list_span (r);
      if (is_string_literals (l.text, r, &name.text))
	it.words.push_back (name);
      else
	{
	  std::string text = excerpt (l.text, r);
	  diag &d
	    = l.diags.add (is_abi ? diag_id::parse_abi_not_string
				  : diag_id::parse_rule_not_string,
			   list_span (r), { text });
	  /* An ABI, or the dotted id of a rule.  */
	  if (text.find_first_of ("\"'()") == std::string::npos)
	    d.note (list_span (r), "write it in quotes: "
				     + quote (keyword + "(\"" + text + "\")"))
	      .fixit (list_span (r), "\"" + text + "\"");
	  is_good = false;
	}
    }
  if (is_good && it.words.empty ())
    {
      l.diags.add (is_abi ? diag_id::parse_no_abi : diag_id::parse_no_rule,
		   it.where)
	.note (it.where, "write "
			   + quote (is_abi ? "clobber_abi(\"C\")"
					   : "allow(\"rule-id\")"));
      return false;
    }
  return is_good;
}

} // namespace rsasm
