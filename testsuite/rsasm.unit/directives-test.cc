/* Unit tests of reading directives.xml, every kind of problem, and of looking
   directives up.  */

#include "target/directives.h"

#include <algorithm>

#include "unit.h"

using namespace rsasm;
using unit::check;
using unit::check_equal;

namespace {

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
  const std::unique_ptr<directive_table> t = parse_directives_xml (text, got);
  check_equal (name, show_problems (got), problems);
  check (name + ": no table", !t && !got.empty ());
}

/* A document with the elements ROWS, from line 2 on.  */
std::string
document (const std::string &rows)
{
  return "<directives version=\"1\">\n" + rows + "\n</directives>\n";
}

void
expect_rows (const std::string &name, const std::string &rows,
	     const std::string &problems)
{
  expect (name, document (rows), problems);
}

void
test_problems ()
{
  expect ("no XML", "nothing",
	  "1: No document element found\n");
  expect ("broken XML", "<directives version=\"1\">\n<directive\n",
	  "2: Error parsing start element tag\n");
  expect ("another document", "<target/>",
	  "1: the document is no list of directives\n");
  expect ("version", "<directives version=\"2\">\n"
	  "<directive names=\".a\" effect=\"none\" function=\"allow\"/>\n"
	  "</directives>",
	  "1: unknown format version '2'\n");
  expect ("no rows", "<directives version=\"1\"/>",
	  "1: there are no directives\n");
  expect_rows ("unknown element",
	       "<directive names='.a' effect='none' function='allow'/>\n"
	       "<row/>",
	       "3: unknown element 'row'\n");
  expect_rows ("unknown attribute",
	       "<directive names='.a' effect='none' function='allow' x='1'/>",
	       "2: unknown attribute 'x'\n");
  expect_rows ("missing attributes", "<directive/>",
	       "2: a directive needs 'names'\n"
	       "2: a directive needs 'effect'\n"
	       "2: a directive needs 'function'\n"
	       "2: a directive needs 'names'\n");
  expect_rows ("unknown effect",
	       "<directive names='.a' effect='eat' function='allow'/>",
	       "2: unknown effect 'eat'\n");
  expect_rows ("unknown policy",
	       "<directive names='.a' effect='none' function='maybe'"
	       " reason='r'/>",
	       "2: 'function' must be 'allow', 'balanced' or 'forbid'\n");
  expect_rows ("names without dot, in upper case",
	       "<directive names='a .B . .c' effect='none'"
	       " function='allow'/>",
	       "2: 'a' is no directive: write it with its dot, in lower case\n"
	       "2: '.B' is no directive: write it with its dot, in lower case\n"
	       "2: '.' is no directive: write it with its dot, in lower"
	       " case\n");
  expect_rows ("two rows",
	       "<directive names='.a .b' effect='none' function='allow'/>\n"
	       "<directive names='.c\n .b' effect='data' function='allow'/>",
	       "3: directive '.b' has a row already\n");
  expect_rows ("two rows, one for a target",
	       "<directive names='.a' effect='none' function='allow'/>\n"
	       "<directive names='.a' effect='none' function='allow'"
	       " targets='x'/>",
	       "3: directive '.a' has a row already\n");
  expect_rows ("two rows for targets that meet",
	       "<directive names='.a' effect='none' function='allow'"
	       " targets='x y'/>\n"
	       "<directive names='.a' effect='none' function='allow'"
	       " targets='y z'/>",
	       "3: directive '.a' has a row already\n");
  expect_rows ("a name twice in a row",
	       "<directive names='.a .b .a' effect='none'"
	       " function='allow'/>",
	       "2: directive '.a' has a row already\n");
  expect_rows ("no reason",
	       "<directive names='.a' effect='none' function='forbid'/>\n"
	       "<directive names='.b' effect='none' function='allow'"
	       " naked='forbid'/>",
	       "2: a directive that is forbidden somewhere needs a 'reason'\n"
	       "3: a directive that is forbidden somewhere needs a"
	       " 'reason'\n");
  expect_rows ("no width",
	       "<directive names='.a' effect='code_mode' function='allow'/>",
	       "2: effect 'code_mode' needs a 'value'\n");
}

void
test_look_up ()
{
  std::vector<xml_problem> problems;
  const std::unique_ptr<directive_table> t = parse_directives_xml
    (document ("<!-- a comment -->\n"
	       "<directive names=' .a\n\t.b ' effect='data'"
	       " function='allow' naked='balanced'/>\n"
	       "<directive names='.c' effect='none' targets='x y'"
	       " function='forbid' reason=' why ' instead=' what '/>\n"
	       "<directive names='.c' effect='code_mode' value='16'"
	       " targets='z' function='balanced'/>\n"), problems);
  check_equal ("no problems", show_problems (problems), "");
  check ("table", t != nullptr);
  if (!t)
    return;
  const directive_row *b = t->find (".b", "anything");
  check ("a row for all targets",
	 b && b->effect == directive_effect::data
	   && b->names == std::vector<std::string> ({ ".a", ".b" })
	   && b->targets.empty () && b == t->find (".a", "x"));
  check ("policies: allowed if nothing is said",
	 b && b->policy[0] == directive_policy::allow
	   && b->policy[1] == directive_policy::allow
	   && b->policy[2] == directive_policy::balanced);
  const directive_row *c = t->find (".c", "y");
  check ("a row for one target",
	 c && c->policy[0] == directive_policy::forbid
	   && c->policy[1] == directive_policy::allow && c->reason == "why"
	   && c->instead == "what");
  const directive_row *z = t->find (".c", "z");
  check ("another row for another target",
	 z && z != c && z->effect == directive_effect::code_mode
	   && z->value == 16);
  check ("no row for others", !t->find (".c", "w") && !t->find (".d", "x")
			      && !t->find ("", "x"));
  auto names = [&] (const char *target, construct_kind k) {
    std::string s;
    for (const std::string &n : t->allowed_names (target, k))
      s += n;
    return s;
  };
  check_equal ("allowed in a function",
	       names ("x", construct_kind::function), ".a.b");
  check_equal ("allowed elsewhere",
	       names ("x", construct_kind::global), ".a.b.c");
  check_equal ("allowed if balanced",
	       names ("z", construct_kind::function), ".a.b.c");
}

/* The list of the Rust Reference: a row for each on a target that has it.  */
void
test_builtin ()
{
  std::vector<xml_problem> problems;
  const std::unique_ptr<directive_table> t
    = parse_directives_xml (find_builtin_document ("directives"), problems);
  check_equal ("directives.xml is right", show_problems (problems), "");
  if (!t)
    return;
  static const char *const all[] = {
    ".2byte", ".4byte", ".8byte", ".align", ".alt_entry", ".ascii", ".asciz",
    ".balign", ".balignl", ".balignw", ".bss", ".byte", ".comm", ".data",
    ".def", ".double", ".endef", ".equ", ".equiv", ".eqv", ".fill", ".float",
    ".global", ".globl", ".insn", ".lcomm", ".long", ".octa",
    ".option", ".p2align", ".popsection", ".private_extern", ".pushsection",
    ".quad", ".scl", ".section", ".set", ".short", ".size", ".skip",
    ".sleb128", ".space", ".string", ".text", ".type", ".uleb128", ".word",
    ".cfi_adjust_cfa_offset", ".cfi_def_cfa", ".cfi_def_cfa_offset",
    ".cfi_def_cfa_register", ".cfi_endproc", ".cfi_escape", ".cfi_lsda",
    ".cfi_offset", ".cfi_personality", ".cfi_register", ".cfi_rel_offset",
    ".cfi_remember_state", ".cfi_restore", ".cfi_restore_state",
    ".cfi_return_column", ".cfi_same_value", ".cfi_sections",
    ".cfi_signal_frame", ".cfi_startproc", ".cfi_undefined",
    ".cfi_window_save", ".seh_endproc", ".seh_endprologue", ".seh_proc",
    ".seh_pushreg", ".seh_savereg", ".seh_setframe", ".seh_stackalloc",
    ".even", ".fnstart", ".fnend", ".save", ".movsp", ".thumb",
    ".thumb_func" };
  for (const char *name : all)
    for (const char *target : { "x86_64", "i386", "aarch64" })
      check (std::string (name) + " has a row on " + target,
	     t->find (name, target) != nullptr);
  for (const char *name : { ".nops", ".code16", ".code32", ".code64",
			    ".code" })
    for (const char *target : { "x86_64", "i386" })
      check (std::string (name) + " has a row on " + target,
	     t->find (name, target) != nullptr);
  check (".inst has a row on aarch64", t->find (".inst", "aarch64"));
}

} // anonymous namespace

int
main ()
{
  test_problems ();
  test_look_up ();
  test_builtin ();
  return unit::result ();
}
