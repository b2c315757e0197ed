/* Unit tests of reading target files: every kind of problem.

   The problems are found in a small target that is right as it is: each
   test replaces one piece of it by something wrong.  */

#include "target/target-xml.h"

#include "target/target-desc.h"
#include "unit.h"

using namespace rsasm;
using unit::check;
using unit::check_equal;

namespace {

/* Line 1 is the first; the tests name lines.  */
const char small_target[] = R"(<target name="t" version="1" pointer-bits="64">
<lexical line-comments="#" separators=";"/>
<symbol constraint="X" modifier="p"/>
<feature name="vec"/>
<class name="reg" constraint="r">
<types names="i32 i64"/>
<modifier letter="" gcc="q" bits="64" example="ra"/>
<modifier letter="e" gcc="k" bits="32" example="ea" suggest-scalars="32"/>
</class>
<class name="odd" clobber-only="true"/>
<register name="ra" gcc="a" bits="64" units="a" classes="reg">
<alias name="ea" bits="32"/>
</register>
<register-range name="r%" from="1" to="3" gcc="r%" bits="64" units="r%"
 classes="odd" also-clobbers="a r[2-3]"/>
<register name="sp" gcc="sp" bits="64" units="sp" reserved="the stack"/>
<abi names="C" clobbers="ra r[1-2]"/>
<auto types="i32" class="reg"/>
<reserved-words>eq BYTE</reserved-words>
</target>
)";

std::string
show_problems (const std::vector<xml_problem> &problems)
{
  std::string s;
  for (const xml_problem &p : problems)
    s += std::to_string (p.line) + ": " + p.message + "\n";
  return s;
}

/* TEXT must be refused with exactly PROBLEMS.  */
void
expect (const std::string &name, const std::string &text,
	const std::string &problems)
{
  std::vector<xml_problem> got;
  const std::unique_ptr<target_desc> t = parse_target_xml (text, got);
  check_equal (name, show_problems (got), problems);
  check (name + ": no target", !t && !got.empty ());
}

/* The small target with FROM, which it holds, replaced by TO.  */
std::string
changed (const std::string &from, const std::string &to)
{
  std::string text = small_target;
  const std::size_t at = text.find (from);
  if (at == std::string::npos)
    {
      check ("small target holds " + from, false);
      return text;
    }
  return text.replace (at, from.size (), to);
}

void
expect_change (const std::string &name, const std::string &from,
	       const std::string &to, const std::string &problems)
{
  expect (name, changed (from, to), problems);
}

/* TEXT must be refused, whatever is said.  */
void
refuse (const std::string &name, const std::string &text)
{
  std::vector<xml_problem> got;
  check (name, !parse_target_xml (text, got) && !got.empty ()
	       && got.size () <= 101);
}

/* --- problems --------------------------------------------------------- */

void
test_structure ()
{
  std::vector<xml_problem> none;
  check ("the small target is right",
	 parse_target_xml (small_target, none) && none.empty ());

  expect_change ("unknown element", "<feature name=\"vec\"/>",
		 "<fature name=\"vec\"/>",
		 "4: unknown element '<fature>' in '<target>'; did you mean "
		 "'<feature>'?\n");
  expect_change ("element in the wrong place",
		 "<alias name=\"ea\" bits=\"32\"/>",
		 "<abi names=\"X\" clobbers=\"ra\"/>",
		 "12: unknown element '<abi>' in '<register>'\n");
  expect_change ("missing element", "<symbol constraint=\"X\" modifier=\"p\"/>",
		 "", "1: missing element '<symbol>' in '<target>'\n");
  expect_change ("element twice", "<feature name=\"vec\"/>",
		 "<symbol constraint=\"X\" modifier=\"p\"/>",
		 "4: second '<symbol>'\n");
  expect_change ("text between elements", "<feature name=\"vec\"/>", "vec",
		 "4: text is not allowed in '<target>'\n");
  expect_change ("element in text", "eq BYTE", "eq <b/>",
		 "19: only text is allowed in '<reserved-words>'\n");
  expect_change ("instruction", "<feature name=\"vec\"/>", "<?php x?>",
		 "4: declaration or instruction is not allowed in "
		 "'<target>'\n");
  expect ("another document", "<html/>",
	  "1: unknown element '<html>'\n1: missing element '<target>'\n");
  expect ("two documents", std::string (small_target) + "<target/>",
	  "21: second '<target>'\n");
  expect_change ("end missing", "</target>", "",
		 "20: XML: start-end tags mismatch\n");
}

void
test_attributes ()
{
  expect_change ("unknown attribute", "suggest-scalars=", "sugest-scalars=",
		 "8: unknown attribute 'sugest-scalars' of '<modifier>'; did "
		 "you mean 'suggest-scalars'?\n");
  expect_change ("attribute on its own line", "\n classes=\"odd\"",
		 "\n classes=\"odd\"\n what=\"1\"",
		 "16: unknown attribute 'what' of '<register-range>'\n");
  expect_change ("missing attribute", " example=\"ra\"", "",
		 "7: missing attribute 'example' of '<modifier>'\n");
  expect_change ("attribute twice", "bits=\"64\" example",
		 "bits=\"64\" bits=\"64\" example",
		 "7: second attribute 'bits' of '<modifier>'\n");
  for (const char *bad : { "", "64k", "-1", "99999", "0x40", "6 4" })
    expect_change (std::string ("bad number '") + bad + "'",
		   "bits=\"64\" example",
		   std::string ("bits=\"") + bad + "\" example",
		   std::string ("7: attribute 'bits' of '<modifier>' has '")
		   + bad + "'; it must be a decimal number of at most four "
			   "digits\n");
  expect_change ("bad number in a list", "suggest-scalars=\"32\"",
		 "suggest-scalars=\"8 x\"",
		 "8: attribute 'suggest-scalars' of '<modifier>' has 'x'; it "
		 "must be decimal numbers of at most four digits\n");
  expect_change ("empty word", "class=\"reg\"", "class=\"\"",
		 "18: attribute 'class' of '<auto>' has ''; it must be one "
		 "word\n");
  expect_change ("two words", "class=\"reg\"", "class=\"reg odd\"",
		 "18: attribute 'class' of '<auto>' has 'reg odd'; it must be "
		 "one word\n");
  expect_change ("empty list", "types=\"i32\"", "types=\" \"",
		 "18: attribute 'types' of '<auto>' has ' '; it must be at "
		 "least one word\n");
  expect_change ("bad flag", "clobber-only=\"true\"", "clobber-only=\"no\"",
		 "10: attribute 'clobber-only' of '<class>' has 'no'; it must "
		 "be 'true', or left out\n");
  for (const char *bad : { "r[1-", "r[2-1]", "r[1]", "r[-1]", "r1]", "r[a-b]",
			   "r[0-999]", "r[1-2-3]" })
    expect_change (std::string ("bad range ") + bad, "ra r[1-2]", bad,
		   "17: attribute 'clobbers' of '<abi>' has '"
		   + std::string (bad)
		   + "'; it must be names and ranges such as 'name[0-7]'\n");
}

void
test_values ()
{
  expect_change ("version", "version=\"1\"", "version=\"2\"",
		 "1: the file has format version '2', this program reads "
		 "version '1'\n");
  expect_change ("pointer size", "pointer-bits=\"64\"", "pointer-bits=\"63\"",
		 "1: 'pointer-bits' must be '16', '32' or '64'\n");
  expect_change ("modifier of two letters", "letter=\"e\"", "letter=\"ee\"",
		 "8: a modifier is one letter, or empty\n");
  expect_change ("constraint with more than a class", "constraint=\"r\"",
		 "constraint=\"=&amp;r\"",
		 "5: attribute 'constraint' of '<class>' has '=&r'; it must "
		 "be the letters of a constraint of GCC\n");
  expect_change ("class without constraint", " constraint=\"r\"", "",
		 "5: class 'reg' needs either 'constraint' or "
		 "'clobber-only'\n");
  expect_change ("class with both", "clobber-only=\"true\"",
		 "clobber-only=\"true\" constraint=\"r\"",
		 "10: class 'odd' needs either 'constraint' or "
		 "'clobber-only'\n");
  expect_change ("reason without need", "constraint=\"r\"",
		 "constraint=\"r\" reason=\"so\"",
		 "5: class 'reg' has a 'reason' but is not 'clobber-only'\n");
  expect_change ("warn-smaller", "constraint=\"r\"",
		 "constraint=\"r\" warn-smaller=\"yes\"",
		 "5: 'warn-smaller' of class 'reg' must be 'true' or "
		 "'false'\n");
  expect_change ("register without class", " classes=\"reg\"", "",
		 "11: register 'ra' needs either 'classes' or 'reserved', "
		 "with the reason\n");
  expect_change ("register with both", " classes=\"reg\"",
		 " classes=\"reg\" reserved=\"no\"",
		 "11: register 'ra' needs either 'classes' or 'reserved', "
		 "with the reason\n");
  expect_change ("no reason", "reserved=\"the stack\"", "reserved=\" \"",
		 "16: register 'sp' is reserved without a reason\n");
  expect_change ("no bits", "gcc=\"a\" bits=\"64\"", "gcc=\"a\" bits=\"0\"",
		 "11: register 'ra' has no bits\n");
  expect_change ("range without place", "name=\"r%\"", "name=\"r\"",
		 "14: the name of a register range needs '%' where the number "
		 "goes\n");
  expect_change ("range backwards", "from=\"1\" to=\"3\"",
		 "from=\"3\" to=\"1\"", "14: bad register range '3' to '1'\n");
  expect_change ("range too long", "to=\"3\"", "to=\"9999\"",
		 "14: bad register range '1' to '9999'\n");
  expect_change ("alias without place", "also-clobbers=\"a r[2-3]\"/>",
		 "><alias name=\"x\"/></register-range>",
		 "15: an alias in a register range needs '%' where the number "
		 "goes\n");
}

void
test_references ()
{
  expect_change ("unknown class", "classes=\"reg\"", "classes=\"reg rag\"",
		 "11: register 'ra' is in the unknown class 'rag'\n");
  expect_change ("class twice", "classes=\"reg\"", "classes=\"reg reg\"",
		 "11: register 'ra' names its class 'reg' twice\n");
  expect_change ("unknown feature of a register", "classes=\"reg\"",
		 "classes=\"reg\" feature=\"x\"",
		 "11: register 'ra' needs the unknown feature 'x'\n");
  expect_change ("unknown feature for vectors", "classes=\"reg\"",
		 "classes=\"reg\" narrow-vector-feature=\"x\"",
		 "11: register 'ra' needs the unknown feature 'x'\n");
  expect_change ("unknown feature of a class", "constraint=\"r\"",
		 "constraint=\"r\" feature=\"x\"",
		 "5: class 'reg' needs the unknown feature 'x'\n");
  expect_change ("unknown feature of a type", "names=\"i32 i64\"",
		 "names=\"i32 i64\" feature=\"x\"",
		 "6: type 'i32' needs the unknown feature 'x'\n"
		 "6: type 'i64' needs the unknown feature 'x'\n");
  expect_change ("unknown clobber", "\"ra r[1-2]\"", "\"rb\"",
		 "17: ABI 'C' clobbers the unknown register 'rb'\n");
  expect_change ("alias as clobber", "\"ra r[1-2]\"", "\"ea\"",
		 "17: ABI 'C' clobbers the alias 'ea', write the base name\n");
  expect_change ("clobber twice", "\"ra r[1-2]\"", "\"ra ra\"",
		 "17: ABI 'C' clobbers 'ra' twice\n");
  expect_change ("unknown also-clobbers", "also-clobbers=\"a r[2-3]\"",
		 "also-clobbers=\"b\"",
		 "14: register 'r1' also clobbers 'b', which is no register's "
		 "'gcc' name\n");
  expect_change ("unknown auto class", "class=\"reg\"", "class=\"rag\"",
		 "18: the 'auto' rule names the unknown class 'rag'\n");
  expect_change ("auto type", "types=\"i32\"", "types=\"i32 f32\"",
		 "18: the 'auto' rule gives type 'f32' to class 'reg', which "
		 "does not hold it\n");
  expect_change ("no auto class", "<auto types=\"i32\" class=\"reg\"/>", "",
		 "1: the target has no 'auto' class\n");
}

void
test_duplicates ()
{
  expect_change ("register twice", "name=\"sp\"", "name=\"ra\"",
		 "16: register name 'ra' is already defined at line 11\n");
  expect_change ("alias twice", "name=\"ea\" bits", "name=\"r2\" bits",
		 "14: register name 'r2' is already defined at line 12\n");
  expect_change ("alias as base", "name=\"ea\" bits", "name=\"ra\" bits",
		 "12: register name 'ra' is already defined at line 11\n");
  expect_change ("class twice", "name=\"odd\" clobber",
		 "name=\"reg\" clobber",
		 "10: class 'reg' is already defined at line 5\n"
		 "14: register 'r1' is in the unknown class 'odd'\n");
  expect_change ("option of a feature", "<feature name=\"vec\"/>",
		 "<feature name=\"vec\" option=\"mvec\"/>",
		 "4: the 'option' of feature 'vec' does not begin with '-'\n");
  expect_change ("empty option of a feature", "<feature name=\"vec\"/>",
		 "<feature name=\"vec\" option=\"\"/>",
		 "4: attribute 'option' of '<feature>' has ''; it must be one "
		 "word\n");
  expect_change ("two words in the attribute of a feature",
		 "<feature name=\"vec\"/>",
		 "<feature name=\"vec\" attribute=\"+a +b\"/>",
		 "4: attribute 'attribute' of '<feature>' has '+a +b'; it must "
		 "be one word\n");
  expect_change ("feature twice", "<feature name=\"vec\"/>",
		 "<feature name=\"vec\"/>\n<feature name=\"vec\"/>",
		 "5: feature 'vec' is already defined at line 4\n");
  expect_change ("type twice", "i32 i64", "i32 i32",
		 "6: type 'i32' is already defined at line 6\n");
  expect_change ("modifier twice", "letter=\"e\"", "letter=\"\"",
		 "8: modifier '' is already defined at line 7\n");
  expect_change ("ABI twice", "names=\"C\"", "names=\"C C\"",
		 "17: ABI 'C' is already defined at line 17\n");
  expect_change ("two suggestions", "example=\"ra\"",
		 "example=\"ra\" suggest-scalars=\"32\"",
		 "8: a second modifier of class 'reg' for values of '32' "
		 "bits\n");
  expect_change ("alias too wide", "name=\"ea\" bits=\"32\"",
		 "name=\"ea\" bits=\"128\"",
		 "12: alias 'ea' is wider than register 'ra'\n");
  expect_change ("base name too wide", "gcc=\"a\" bits=\"64\"",
		 "gcc=\"a\" bits=\"64\" name-bits=\"65\"",
		 "11: the base name is wider than register 'ra'\n");
  expect_change ("empty class", "classes=\"odd\"", "classes=\"reg\"",
		 "10: class 'odd' has no registers\n");
  expect_change ("class without types", "<types names=\"i32 i64\"/>", "",
		 "5: class 'reg' has no types\n"
		 "18: the 'auto' rule gives type 'i32' to class 'reg', which "
		 "does not hold it\n");
  expect_change ("class without bare modifier", "letter=\"\"", "letter=\"q\"",
		 "5: class 'reg' has no modifier row with an empty letter\n");
  expect_change ("types in a clobber class", "clobber-only=\"true\"/>",
		 "clobber-only=\"true\"><types names=\"i8\"/></class>",
		 "10: class 'odd' is only for clobbers, but has types or "
		 "modifiers\n");
}

void
test_any_input ()
{
  expect ("empty file", "", "1: the file is empty\n");
  expect ("null byte", std::string ("<target/>\n\0x", 12),
	  "2: null byte in the file\n");
  refuse ("white space", " \n\t ");
  refuse ("binary", "\x7f" "ELF\x02\x01\x01\xff\xfe\x80");
  refuse ("UTF-16", "\xff\xfe<\x01t\x01");
  refuse ("doctype", "<!DOCTYPE a [<!ENTITY b \"c\">]>"
	  + std::string (small_target));
  refuse ("open tag", "<target name=\"");
  refuse ("control characters in a name",
	  changed ("<feature", "<\x01\x02\x1b[31m"));

  std::string deep, many, wide (1 << 20, 'x');
  for (int i = 0; i < 200000; i++)
    deep += "<class>";
  refuse ("deep nesting, open", deep);
  for (int i = 0; i < 200000; i++)
    deep += "</class>";
  refuse ("deep nesting", "<target>" + deep + "</target>");
  for (int i = 0; i < 100000; i++)
    many += "<nothing/>\n";
  refuse ("many unknown elements",
	  changed ("<feature name=\"vec\"/>", many));
  refuse ("long name", changed ("name=\"vec\"", "na" + wide + "=\"vec\""));
  std::vector<xml_problem> got;
  parse_target_xml (changed ("\"reg\"/>", "\"" + wide + "\"/>"), got);
  check ("long value is shortened",
	 got.size () == 1 && got[0].message.size () < 200);

  /* Every prefix, and every single byte replaced.  */
  const std::string text = small_target;
  bool good = true;
  for (std::size_t n = 0; n + 2 < text.size (); n++)
    {
      std::vector<xml_problem> p;
      good = good && !parse_target_xml (text.substr (0, n), p) && !p.empty ();
    }
  check ("prefixes are refused", good);
  good = true;
  for (std::size_t n = 0; n < text.size (); n++)
    for (char c : { '<', '>', '"', '&', '%', '[', ' ', '9', '\xff' })
      {
	std::string other = text;
	other[n] = c;
	std::vector<xml_problem> p;
	const bool is_target = parse_target_xml (other, p) != nullptr;
	good = good && is_target == p.empty ();
      }
  check ("changed bytes give a target or problems", good);
}

} // anonymous namespace

int
main ()
{
  test_structure ();
  test_attributes ();
  test_values ();
  test_references ();
  test_duplicates ();
  test_any_input ();
  return unit::result ();
}
