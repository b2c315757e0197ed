/* What the tests and the fuzzer of the scan stage share: blocks from text,
   scanned for a target that is built in.  */

#ifndef RSASM_SCAN_CASES_H
#define RSASM_SCAN_CASES_H

#include <memory>
#include <string>
#include <vector>

#include "parse/parse.h"
#include "scan/scan.h"
#include "target/target-xml.h"
#include "unit.h"

namespace unit {

/* One block.  TARGET is x86 (x86_64), i386 or a64; OPERANDS an operand
   list; TMPL the template, lines separated by "~".  EXPECTED: what
   show_scan gives.  */
struct scan_case
{
  const char *name;
  const char *target;
  const char *tmpl;
  const char *operands;
  const char *expected;
};

inline std::vector<std::string>
split_lines (const std::string &s)
{
  std::vector<std::string> lines;
  for (std::size_t begin = 0;;)
    {
      const std::size_t end = s.find ('~', begin);
      lines.push_back (s.substr (begin, end - begin));
      if (end == std::string::npos)
	return lines;
      begin = end + 1;
    }
}

/* The built-in target of that short name.  */
inline const rsasm::target_desc &
scan_target (const std::string &name)
{
  static std::unique_ptr<rsasm::target_desc> targets[3];
  static const char *const names[] = { "x86_64", "i386", "aarch64" };
  const int n = name == "x86" ? 0 : name == "i386" ? 1 : 2;
  if (!targets[n])
    {
      std::vector<rsasm::xml_problem> problems;
      targets[n] = rsasm::parse_target_xml
	(rsasm::find_builtin_target (names[n]), problems);
    }
  return *targets[n];
}

/* The built-in directives.  */
inline const rsasm::directive_table *
scan_directives ()
{
  static std::unique_ptr<rsasm::directive_table> table;
  if (!table)
    {
      std::vector<rsasm::xml_problem> problems;
      table = rsasm::parse_directives_xml
	(rsasm::find_builtin_document ("directives"), problems);
    }
  return table.get ();
}

/* Values for the items of L: a constant is what its expression says, a
   symbol the name.  */
inline std::vector<rsasm::item_values>
scan_values (const rsasm::operand_list &l)
{
  std::vector<rsasm::item_values> all;
  for (const rsasm::item &i : l.items)
    {
      rsasm::item_values v;
      for (const rsasm::expr_text &e : i.exprs)
	if (!e.is_omitted)
	  {
	    rsasm::value_info value;
	    if (i.kind == rsasm::item_kind::const_)
	      value.constant = e.text.text;
	    else if (i.kind == rsasm::item_kind::sym)
	      value.symbol = e.text.text;
	    v.values.push_back (value);
	  }
      all.push_back (v);
    }
  return all;
}

/* Everything a block goes through up to the scan stage, kept together.  */
struct scan_run
{
  rsasm::diag_list diags;
  rsasm::operand_list list;
  rsasm::bound_asm block;
  rsasm::scanned_asm out;
  bool is_bound = false;	/* the stages before found no error  */

  scan_run (const rsasm::target_desc &t,
	    const std::vector<std::string> &lines,
	    const std::string &operands,
	    rsasm::construct_kind construct
	      = rsasm::construct_kind::function,
	    bool is_gnu = false)
  {
    list = rsasm::parse_operand_list (operands, "\"\", " + operands, diags);
    bool is_raw = false;
    for (const rsasm::item &i : list.items)
      for (const rsasm::word &w : i.words)
	is_raw |= i.kind == rsasm::item_kind::options && w.text == "raw";
    block = rsasm::bind_operands
      (rsasm::parse_template (lines, is_raw, diags), list,
       scan_values (list), diags);
    is_bound = !diags.has_errors ();
    if (!is_bound)
      return;
    rsasm::scan_context context { t, [] { return scan_directives (); } };
    context.construct = construct;
    context.is_gnu = is_gnu;
    context.is_noreturn = block.options.has (rsasm::option::noreturn);
    out = rsasm::scan_asm (rsasm::make_asm_text (block, t), context, diags);
  }
};

/* Statements and edits of the block, then its messages.  */
inline std::string
show_scan (const scan_case &c)
{
  const std::vector<std::string> lines = split_lines (c.tmpl);
  scan_run r (scan_target (c.target), lines, c.operands);
  return (r.is_bound ? rsasm::print_scanned (r.out) : "not scanned\n")
	 + show (r.diags, c.operands, lines);
}

/* Run N CASES; EXPECTED begins with a newline.  */
inline int
run_scan_cases (const scan_case *cases, std::size_t n)
{
  for (std::size_t i = 0; i < n; i++)
    check_equal (cases[i].name, "\n" + show_scan (cases[i]),
		 cases[i].expected);
  return result ();
}

} // namespace unit

#endif
