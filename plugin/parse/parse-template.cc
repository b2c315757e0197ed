/* Templates: text and placeholders.

   Reads the decoded lines and gives pieces; a placeholder that is wrong is
   reported and left out.  The grammar is Rust's: {}, {0}, {name}, each
   with at most one modifier after a colon, and doubled braces.  White
   space around name and modifier is allowed, as in Rust.  */

#include "parse/parse.h"

#include <algorithm>

#include "base/text.h"

namespace rsasm {

/* One template while it is read.  */
struct template_reader
{
  asm_template &t;
  diag_list &diags;
  int line;			/* number of the line being read  */
};

/* Move BEGIN and END over white space at either end of S[BEGIN, END).  */
static void
trim_bounds (const std::string &s, std::size_t &begin, std::size_t &end)
{
  while (begin < end && is_space (s[begin]))
    ++begin;
  while (end > begin && is_space (s[end - 1]))
    --end;
}

static bool
is_all_digits (const std::string &s)
{
  return !s.empty () && std::all_of (s.begin (), s.end (), [] (char c) {
    return c >= '0' && c <= '9';
  });
}

/* The value of DIGITS, or a number beyond all operands.  */
static unsigned
index_of (const std::string &digits)
{
  constexpr unsigned most = 1000000000;
  unsigned value = 0;
  for (char c : digits)
    value = std::min (value * 10 + (c - '0'), most / 10);
  return value;
}

/* Note on D how to write the braces around [OPEN, CLOSE] literally.  */
static void
note_double (diag &d, const template_reader &r, const std::string &s,
	     std::size_t open, std::size_t close)
{
  std::string inside = s.substr (open + 1, close - open - 1);
  constexpr std::size_t most = 60;
  span where = make_span (r.line, open, close + 1);
  if (inside.size () > most)
    d.note (where, "for braces in the assembly, double them");
  else
    d.note (where, "for braces in the assembly, double them: "
		     + quote ("{{" + inside + "}}"))
      .fixit (make_span (r.line, open, open + 1), "{{")
      .fixit (make_span (r.line, close, close + 1), "}}");
}

/* Read the operand reference S[BEGIN, END) of the placeholder [OPEN,
   CLOSE] into P.  */
static bool
parse_ref (template_reader &r, const std::string &s, std::size_t begin,
	   std::size_t end, std::size_t open, std::size_t close,
	   template_piece &p)
{
  trim_bounds (s, begin, end);
  p.ref_where = make_span (r.line, begin, end);
  if (begin == end)
    {
      p.ref = ref_kind::next;
      return true;
    }
  std::string ref = s.substr (begin, end - begin);
  if (is_all_digits (ref))
    {
      p.ref = ref_kind::index;
      p.index = index_of (ref);
    }
  else if (is_identifier (ref) && ref != "_")
    {
      p.ref = ref_kind::name;
      p.name = std::move (ref);
    }
  else
    {
      constexpr std::size_t most = 60;
      if (ref.size () > most)
	ref = "...";
      diag &d = r.diags.add (diag_id::template_bad_name, p.ref_where, { ref });
      if (ref.find ('|') != std::string::npos)
	d.note (p.ref_where,
		"there are no alternatives for assembler dialects: the "
		"template is in Intel syntax, or in AT&T syntax with "
		  + quote ("options(att_syntax)"));
      else
	note_double (d, r, s, open, close);
      return false;
    }
  return true;
}

/* Read the modifier S[BEGIN, END) into P.  */
static bool
parse_modifier (template_reader &r, const std::string &s, std::size_t begin,
		std::size_t end, template_piece &p)
{
  trim_bounds (s, begin, end);
  p.modifier_where = make_span (r.line, begin, end);
  p.modifier = s.substr (begin, end - begin);
  auto is_letter = [] (char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  bool is_word = std::all_of (p.modifier.begin (), p.modifier.end (),
			      is_letter);
  if (is_word && (p.modifier.size () <= 1 || p.modifier == "auto"))
    return true;
  std::string shown = p.modifier.size () > 60 ? "..." : p.modifier;
  if (is_word)
    r.diags.add (diag_id::template_long_modifier, p.modifier_where, { shown })
      .note (p.modifier_where,
	     "write one letter, as in " + quote ("{x:e}") + ", or "
	       + quote ("auto") + " for the width of the operand");
  else
    r.diags.add (diag_id::template_bad_modifier, p.modifier_where, { shown })
      .note (p.modifier_where,
	     "operands have no width, fill or precision: write one letter, "
	     "as in "
	       + quote ("{x:e}"));
  return false;
}

/* The first position in S, from POS, of "{" or "}".  */
static std::size_t
find_brace (const std::string &s, std::size_t pos)
{
  while (pos < s.size () && s[pos] != '{' && s[pos] != '}')
    ++pos;
  return pos;
}

/* Report the brace at AT, which has no partner.  */
static void
report_unmatched (template_reader &r, diag_id id, std::size_t at,
		  const char *doubled)
{
  span where = make_span (r.line, at, at + 1);
  r.diags.add (id, where)
    .note (where, std::string ("for a brace in the assembly, double it: ")
		    + quote (doubled))
    .fixit (where, doubled);
}

/* Append the text TEXT, which ends at END and started at BEGIN.  */
static void
add_text (template_reader &r, std::string &text, std::size_t begin,
	  std::size_t end)
{
  if (text.empty ())
    return;
  r.t.pieces.emplace_back ();
  template_piece &p = r.t.pieces.back ();
  p.where = make_span (r.line, begin, end);
  p.text.swap (text);
}

/* Read the line S.  */
static void
parse_line (template_reader &r, const std::string &s)
{
  std::string text;
  std::size_t text_begin = 0;
  for (std::size_t pos = 0; pos < s.size ();)
    {
      std::size_t brace = find_brace (s, pos);
      text.append (s, pos, brace - pos);
      if (brace == s.size ())
	break;
      if (brace + 1 < s.size () && s[brace + 1] == s[brace])
	{
	  text += s[brace];
	  pos = brace + 2;
	  continue;
	}
      pos = brace + 1;
      if (s[brace] == '}')
	{
	  report_unmatched (r, diag_id::template_unmatched_close, brace, "}}");
	  continue;
	}
      std::size_t close = find_brace (s, pos);
      if (close == s.size () || s[close] == '{')
	{
	  report_unmatched (r, diag_id::template_unmatched_open, brace, "{{");
	  continue;
	}

      add_text (r, text, text_begin, brace);
      r.t.pieces.emplace_back ();
      template_piece &p = r.t.pieces.back ();
      p.is_placeholder = true;
      p.where = make_span (r.line, brace, close + 1);
      /* Not find (), which would go on to the end of the line.  */
      std::size_t colon
	= std::find (s.begin () + pos, s.begin () + close, ':') - s.begin ();
      bool is_good = parse_ref (r, s, pos, colon, brace, close, p);
      if (is_good && colon < close)
	is_good = parse_modifier (r, s, colon + 1, close, p);
      if (!is_good)
	r.t.pieces.pop_back ();
      pos = text_begin = close + 1;
    }
  add_text (r, text, text_begin, s.size ());
}

/* Report a null character in S: GCC would take it for the end of the
   template.  */
static void
check_null (template_reader &r, const std::string &s)
{
  std::size_t at = s.find ('\0');
  if (at == std::string::npos)
    return;
  span where = make_span (r.line, at, at + 1);
  r.diags.add (diag_id::template_null, where)
    .note (where, "for an escape sequence of the assembler, double the "
		  "backslash: " + quote ("\\\\0"));
}

asm_template
parse_template (const std::vector<std::string> &lines, bool raw,
		diag_list &diags)
{
  asm_template t;
  t.lines = lines;
  t.line_starts.reserve (lines.size ());
  /* Three placeholders, and text before each.  */
  t.pieces.reserve (6 * lines.size ());
  template_reader r = { t, diags, 0 };
  for (const std::string &s : t.lines)
    {
      t.line_starts.push_back (t.pieces.size ());
      check_null (r, s);
      if (raw)
	{
	  std::string text = s;
	  add_text (r, text, 0, s.size ());
	}
      else
	parse_line (r, s);
      ++r.line;
    }
  return t;
}

} // namespace rsasm
