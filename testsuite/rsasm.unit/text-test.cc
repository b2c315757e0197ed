/* Unit test of base/text.h and of the keywords of the model.  */

#include "base/text.h"

#include "model/asm-call.h"
#include "model/options.h"
#include "unit.h"

using unit::check;
using unit::check_equal;

/* WORDS between bars.  */
static std::string
join (const std::vector<std::string> &words)
{
  std::string out;
  for (const std::string &w : words)
    out += w + "|";
  return out;
}

static void
test_characters ()
{
  for (char c : std::string ("azAZ_\x80\xff"))
    check (std::string ("ident start ") + c, rsasm::is_ident_start (c));
  for (char c : std::string ("09 $.-\t@[`{/:"))
    check (std::string ("no ident start ") + c, !rsasm::is_ident_start (c));
  check ("digit in identifier", rsasm::is_ident_char ('7'));
  check ("dot in identifier", !rsasm::is_ident_char ('.'));
  for (char c : std::string (" \t\n\v\f\r"))
    check ("space " + std::to_string (c), rsasm::is_space (c));
  check ("NUL is no space", !rsasm::is_space ('\0'));
  check ("0x80 is no space", !rsasm::is_space ('\x80'));
}

static void
test_identifiers ()
{
  check ("identifier", rsasm::is_identifier ("x_1"));
  check ("UTF-8 identifier", rsasm::is_identifier ("gr\xc3\xb6\xc3\x9f" "e"));
  check ("empty identifier", !rsasm::is_identifier (""));
  check ("identifier starts with digit", !rsasm::is_identifier ("1x"));
  check ("identifier with space", !rsasm::is_identifier ("a b"));
}

static void
test_words ()
{
  check_equal ("trim", rsasm::trim (" \t a b\n"), "a b");
  check_equal ("trim nothing", rsasm::trim ("ab"), "ab");
  check_equal ("trim all", rsasm::trim (" \n "), "");
  check_equal ("split", join (rsasm::split_words ("a  b c ")), "a|b|c|");
  check_equal ("split at commas", join (rsasm::split_words (",a , b,,c", ',')),
	       "a|b|c|");
  check_equal ("split empty", join (rsasm::split_words ("")), "");
  check_equal ("lower case", rsasm::to_lower ("EaX\xc3\x84"), "eax\xc3\x84");
  check ("starts with", rsasm::starts_with ("clobber_abi", "clobber"));
  check ("starts with itself", rsasm::starts_with ("in", "in"));
  check ("starts with nothing", rsasm::starts_with ("", ""));
  check ("starts with longer", !rsasm::starts_with ("in", "inout"));
}

static void
test_near_miss ()
{
  const std::vector<std::string> words
    = { "in", "out", "inout", "lateout", "inlateout", "options" };
  check_equal ("near: letter too many", rsasm::near_miss ("inn", words), "in");
  check_equal ("near: swapped", rsasm::near_miss ("inuot", words), "inout");
  check_equal ("near: missing letter", rsasm::near_miss ("optons", words),
	       "options");
  check_equal ("near: letter case", rsasm::near_miss ("INOUT", words),
	       "inout");
  check_equal ("near: far", rsasm::near_miss ("sym", words), "");
  check_equal ("near: two letters differ", rsasm::near_miss ("xy", words),
	       "");
  check_equal ("near: empty", rsasm::near_miss ("", words), "");
  check_equal ("near: one letter", rsasm::near_miss ("i", words), "");
  check_equal ("near: itself is none", rsasm::near_miss ("options", words),
	       "");
  check_equal ("near: no candidates", rsasm::near_miss ("in", {}), "");
  check_equal ("near: empty candidate", rsasm::near_miss ("in", { "" }), "");
  check_equal ("near: first of equals",
	       rsasm::near_miss ("ab1", { "ab2", "ab3" }), "ab2");
  check_equal ("near: a third of nine",
	       rsasm::near_miss ("lateuotxx", words), "lateout");
  check_equal ("near: endless word",
	       rsasm::near_miss (std::string (100000, 'a'), words), "");
}

static void
test_keywords ()
{
  check_equal ("first option",
	       rsasm::option_keyword (rsasm::option::pure), "pure");
  check_equal ("last option", rsasm::option_keyword (rsasm::option::raw),
	       "raw");
  check_equal ("no option", rsasm::option_keyword (rsasm::option::count), "");
  check_equal ("const", rsasm::item_keyword (rsasm::item_kind::const_),
	       "const");
  check_equal ("inlateout", rsasm::item_keyword (rsasm::item_kind::inlateout),
	       "inlateout");
  check_equal ("bad", rsasm::item_keyword (rsasm::item_kind::bad), "");
}

int
main ()
{
  test_characters ();
  test_identifiers ();
  test_words ();
  test_near_miss ();
  test_keywords ();
  return unit::result ();
}
