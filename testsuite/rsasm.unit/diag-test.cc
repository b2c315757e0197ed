/* Unit test of base/diag.h: the table of messages, the list, the markup.  */

#include "base/diag.h"

#include <set>

#include "unit.h"

using rsasm::diag;
using rsasm::diag_id;
using rsasm::diag_list;
using rsasm::render_markup;
using rsasm::severity;
using unit::check;
using unit::check_equal;

/* The house rules for messages hold in every row.  */
static void
test_rows ()
{
  std::set<std::string> names;
  for (unsigned i = 0; i < static_cast<unsigned> (diag_id::count); ++i)
    {
      const rsasm::diag_info &row
	= rsasm::get_diag_info (static_cast<diag_id> (i));
      std::string name = row.name;
      std::string rule = row.rule;
      std::string text = row.text;
      check ("row once: " + name, names.insert (name).second);
      check ("row has a rule: " + name,
	     rule.compare (0, 4, "asm.") == 0
	       || rule.compare (0, 6, "rsasm.") == 0);
      check ("row has a text: " + name, !text.empty ());
      if (text.empty ())
	continue;
      /* Words such as ABI are upper case throughout.  */
      auto is_upper = [] (char c) { return c >= 'A' && c <= 'Z'; };
      check ("row starts in lower case: " + name,
	     !is_upper (text[0]) || is_upper (text[1]));
      check ("row has no full stop: " + name, text.back () != '.');
      check ("row has no quotes of its own: " + name,
	     text.find ('\'') == std::string::npos
	       && text.find ('"') == std::string::npos);
      std::string shown = render_markup (text, { "A", "B", "C", "D" }, "", "");
      check ("row has known markup: " + name,
	     shown.find ('%') == std::string::npos
	       || text.find ("%%") != std::string::npos);
    }
  check_equal ("no row", rsasm::get_diag_info (diag_id::count).name, "none");
}

static void
test_markup ()
{
  check_equal ("arguments", render_markup ("%1 and %2", { "a", "b" }, "", ""),
	       "a and b");
  check_equal ("quoted", render_markup ("%q2 %q1", { "a", "b" }, "<", ">"),
	       "<b> <a>");
  check_equal ("word in quotes", render_markup ("%<{%>", {}, "<", ">"),
	       "<{>");
  check_equal ("percent", render_markup ("100%% %", {}, "", ""), "100% %");
  check_equal ("missing argument", render_markup ("a%3b", { "x" }, "", ""),
	       "ab");
  check_equal ("argument is no markup",
	       render_markup ("%q1", { "%1%%<" }, "'", "'"), "'%1%%<'");
  check_equal ("unknown markup", render_markup ("%z %q %qa", {}, "", ""),
	       "%z %q %qa");
  check_equal ("empty", render_markup ("", {}, "", ""), "");
}

static void
test_quote ()
{
  check_equal ("quote", render_markup (rsasm::quote ("x"), {}, "<", ">"),
	       "<x>");
  for (const char *word : { "%0", "%%eax", "%", "%<", "%q1", "100%", "a%>b" })
    check_equal (std::string ("quote ") + word,
		 render_markup (rsasm::quote (word), { "no" }, "<", ">"),
		 std::string ("<") + word + ">");
  auto list = [] (const std::vector<std::string> &words, const char *conj) {
    return render_markup (rsasm::quoted_list (words, conj), {}, "'", "'");
  };
  check_equal ("list of none", list ({}, "or"), "");
  check_equal ("list of one", list ({ "a" }, "or"), "'a'");
  check_equal ("list of two", list ({ "a", "b" }, "or"), "'a' or 'b'");
  check_equal ("list of three", list ({ "a", "b", "c" }, "and"),
	       "'a', 'b' and 'c'");
}

static void
test_list ()
{
  diag_list d;
  check ("empty list", !d.has_errors () && d.all ().empty ());
  rsasm::span at = rsasm::make_span (rsasm::span::operand_list, 3, 5);
  diag &x = d.add (diag_id::parse_unknown_keyword, at, { "inn" })
	      .note (at, "see " + rsasm::quote ("in"))
	      .fixit (at, "in");
  check ("add returns the diagnostic", &x == &d.all ().back ());
  check ("error counted", d.has_errors () && d.error_count () == 1);
  check_equal ("render", rsasm::render (x), "unknown operand keyword 'inn'");
  check ("note and fix-it",
	 x.notes.size () == 1 && x.notes[0].text == "see %<in%>"
	   && x.notes[0].where.begin == 3 && x.fixits.size () == 1
	   && x.fixits[0].replacement == "in" && x.fixits[0].where.end == 5);

  /* The first warning of the table does not count as an error.  */
  for (unsigned i = 0; i < static_cast<unsigned> (diag_id::count); ++i)
    if (rsasm::get_diag_info (static_cast<diag_id> (i)).sev
	== severity::warning)
      {
	diag_list w;
	w.add (static_cast<diag_id> (i), rsasm::span ());
	check ("warning is no error",
	       !w.has_errors () && w.all ().size () == 1);
	break;
      }
}

static void
test_spans ()
{
  rsasm::span s;
  check ("span of the statement",
	 s.is_statement () && !s.is_operand_list () && !s.is_template ());
  s = rsasm::make_span (2, 4, 9);
  check ("span of a template line",
	 s.is_template () && !s.is_statement () && s.size () == 5);
  s = rsasm::make_span (rsasm::span::operand_list, 0, 0);
  check ("span of the operand list",
	 s.is_operand_list () && !s.is_template () && s.size () == 0);
}

int
main ()
{
  test_rows ();
  test_markup ();
  test_quote ();
  test_list ();
  test_spans ();
  return unit::result ();
}
