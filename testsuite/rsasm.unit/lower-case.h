/* Blocks from text all the way to GCC's terms: what the tests of the lower
   stage and its fuzzer share.

   A block is written as users write it: its lines, and its operand list.
   The type of an expression is in its name:

     c_x s_x i_x l_x q_x   integers of 8 to 128 bits
     f_x d_x               float, double
     p_x                   a pointer
     v_x y_x z_x           vectors of 4, 8, 16 floats
     x                     an integer as wide as a pointer
     12                    an int constant
     tls_x                 as sym: thread-local

   Values are numbered in the order of the list.  */

#ifndef RSASM_LOWER_CASE_H
#define RSASM_LOWER_CASE_H

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/text.h"
#include "check-block.h"
#include "check/check.h"
#include "lower/lower.h"
#include "parse/parse.h"
#include "scan/scan.h"
#include "target/directives.h"
#include "target/target-xml.h"
#include "unit.h"

namespace lower_case {

using namespace rsasm;

const char *const all_features
  = "vec vecd wide vlen x87 mmx sse sse2 avx avx512f avx512bw avx512vl "
    "fp neon";

/* The made-up target of check-block.h, with what lowering needs: flags,
   symbols, comments, a modifier with a prefix, m0 taking w9 and w0 along,
   and n0, which GCC does not know.  */
inline target_desc
make_tiny ()
{
  target_desc t = check_block::make_target ();
  t.lex.line_comments = { ";;" };
  t.lex.separators = ";";
  t.flag_clobbers = { "cc", "fcc" };
  t.sym_constraint = "X";
  t.sym_modifier = "p";
  t.reserved_words = { "offset", "tls_word" };
  t.registers[7].also_clobbers = { "w9", "w0" };
  t.classes[3].modifiers[1].prefix = "p";
  t.registers.push_back (check_block::make_register ("n0", 64, 0, {}, "mask",
						     "n0"));
  t.registers.back ().gcc_name = "";
  t.abis[0].clobbers.push_back ("n0");
  return t;
}

/* A built-in target, or "tiny"; null if there is none.  */
inline const target_desc *
find_target (const std::string &name)
{
  static std::map<std::string, std::unique_ptr<target_desc>> loaded;
  std::unique_ptr<target_desc> &t = loaded[name];
  if (!t && name == "tiny")
    t.reset (new target_desc (make_tiny ()));
  const char *text = find_builtin_target (name);
  std::vector<xml_problem> problems;
  if (!t && text)
    t = parse_target_xml (text, problems);
  return t.get ();
}

inline const directive_table *
directives ()
{
  static std::unique_ptr<directive_table> table;
  std::vector<xml_problem> problems;
  if (!table)
    table = parse_directives_xml (find_builtin_document ("directives"),
				  problems);
  return table.get ();
}

inline asm_type
type_of (const std::string &expr, const target_desc &t)
{
  asm_type type;
  type.kind = type_kind::integer;
  type.bits = t.pointer_bits;
  if (expr[0] == '-' || (expr[0] >= '0' && expr[0] <= '9'))
    type.bits = 32;
  else if (expr.size () > 1 && expr[1] == '_')
    switch (expr[0])
      {
      case 'c': type.bits = 8; break;
      case 's': type.bits = 16; break;
      case 'i': type.bits = 32; break;
      case 'l': type.bits = 64; break;
      case 'q': type.bits = 128; break;
      case 'f': type.kind = type_kind::floating; type.bits = 32; break;
      case 'd': type.kind = type_kind::floating; type.bits = 64; break;
      case 'p': type.kind = type_kind::pointer; break;
      case 'v': type.lanes = 4; break;
      case 'y': type.lanes = 8; break;
      case 'z': type.lanes = 16; break;
      }
  if (type.lanes != 0)
    {
      type.kind = type_kind::vector;
      type.bits = 32 * type.lanes;
      type.name = "f32x" + std::to_string (type.lanes);
    }
  else
    type.name = (type.kind == type_kind::floating ? "f" : "i")
		+ std::to_string (type.bits);
  type.spelled = type.name;
  return type;
}

inline value_info
make_value (const item &i, const std::string &expr, const target_desc &t,
	    int id)
{
  value_info v;
  v.id = id;
  v.is_discard = expr == "_";
  v.type = type_of (expr, t);
  v.is_lvalue = is_identifier (expr);
  if (!v.is_lvalue || i.kind == item_kind::const_)
    {
      v.constant = expr;
      v.constant_bits_signed = v.constant_bits_unsigned = 32;
    }
  if (i.kind == item_kind::sym)
    {
      v.symbol = expr;
      v.is_thread_local = expr.compare (0, 4, "tls_") == 0;
      v.type.kind = type_kind::pointer;
    }
  return v;
}

/* Everything from the texts to the result.  Parts point into each other,
   so a block stays where it is.  */
struct block
{
  block (const target_desc &target, const std::string &features,
	 std::vector<std::string> template_lines, std::string operands,
	 bool can_switch = true)
    : lines (std::move (template_lines)), text (std::move (operands))
  {
    list = parse_operand_list (text, "\"first\", " + text, diags);
    bool is_raw = false;
    int id = 0;
    std::vector<item_values> values;
    for (const item &i : list.items)
      {
	values.emplace_back ();
	for (const expr_text &e : i.exprs)
	  if (!e.is_omitted)
	    values.back ().values.push_back (make_value (i, e.text.text,
							 target, id++));
	for (const word &w : i.words)
	  is_raw |= i.kind == item_kind::options
		    && w.text == option_keyword (option::raw);
      }
    bound = bind_operands (parse_template (lines, is_raw, diags), list,
			   values, diags);
    const std::vector<std::string> on = split_words (features);
    feature_query has = [on] (const std::string &f)
      {
	for (const std::string &word : on)
	  if (word == f)
	    return true;
	return false;
      };
    const bool is_bound = !diags.has_errors ();
    checked = check_asm (bound, target, has, diags);
    if (is_bound)
      {
	scan_context context { target, directives };
	context.is_noreturn = bound.options.has (option::noreturn);
	scanned = scan_asm (make_asm_text (bound, target), context, diags);
      }
    is_right = !diags.has_errors ();
    lower_options how;
    how.can_switch = can_switch;
    if (is_right)
      lowered = lower_asm (checked, scanned, target, has, how, diags);
  }
  block (const block &) = delete;
  block &operator= (const block &) = delete;

  std::vector<std::string> lines;
  std::string text;
  diag_list diags;
  operand_list list;
  bound_asm bound;
  checked_asm checked;
  scanned_asm scanned;
  lowered_asm lowered;
  bool is_right = false;	/* lowered is set  */
};

/* The lines of S, separated by "~".  */
inline std::vector<std::string>
split_lines (const std::string &s)
{
  std::vector<std::string> lines (1);
  for (char c : s)
    if (c == '~')
      lines.emplace_back ();
    else
      lines.back () += c;
  return lines;
}

/* A block, and what print_lowered says of it beside the template.  */
struct operand_case
{
  const char *name;
  const char *target;
  const char *lines;
  const char *list;
  const char *expected;
  const char *features = "vec sse sse2 fp neon x87 mmx";
};

inline std::string
show_operands (const block &k)
{
  std::string out = "\n" + unit::show (k.diags, k.text, k.lines);
  if (!k.is_right)
    return out;
  std::string text = print_lowered (k.lowered);
  const std::size_t begin = text.find ("template: ");
  return out + text.erase (begin, text.find ('\n', begin) + 1 - begin);
}

/* Run C with LIST, which is C's or more.  */
inline void
run (const operand_case &c, const std::string &list)
{
  block k (*find_target (c.target), c.features, split_lines (c.lines), list);
  unit::check_equal (c.name, show_operands (k), c.expected);
}

/* What GCC's output_asm_insn makes of the template T under DIALECT (0 is
   AT&T, 1 Intel; -1: the target has no dialects).  Operand 2 printed by
   letter k is "<k2>", %= "<=>", the switches of the printer "<intel>" and
   "<att>".  "BAD ..." if GCC would complain.  */
inline std::string
expand (const std::string &t, int dialect)
{
  std::string out;
  bool is_alternative = false;
  for (std::size_t i = 0; i < t.size (); i++)
    {
      const char c = t[i];
      const char next = i + 1 < t.size () ? t[i + 1] : '\0';
      if (dialect >= 0 && c == '{')
	{
	  if (is_alternative)
	    return "BAD nested alternative";
	  is_alternative = true;
	  if (dialect == 0)
	    continue;
	  for (i++; i < t.size () && t[i] != '}' && t[i] != '|'; i++)
	    i += t[i] == '%';
	  if (i >= t.size ())
	    return "BAD unterminated alternative";
	  is_alternative = t[i] == '|';
	}
      else if (dialect >= 0 && c == '|' && is_alternative)
	{
	  for (i++; i < t.size () && t[i] != '}'; i++)
	    i += t[i] == '%';
	  if (i >= t.size ())
	    return "BAD unterminated alternative";
	  is_alternative = false;
	}
      else if (dialect >= 0 && c == '}' && is_alternative)
	is_alternative = false;
      else if (dialect >= 0 && (c == '|' || c == '}'))
	return "BAD bare bar or brace";
      else if (c != '%')
	out += c;
      else if (next == '%'
	       || (dialect >= 0 && (next == '{' || next == '|'
				    || next == '}')))
	out += t[++i];
      else if (next == '=')
	{
	  out += "<=>";
	  i++;
	}
      else if (dialect >= 0 && (next == '<' || next == '>'))
	{
	  out += next == '<' ? "<intel>" : "<att>";
	  i++;
	}
      else
	{
	  out += '<';
	  if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'))
	    out += t[++i];
	  if (i + 1 >= t.size () || t[i + 1] < '0' || t[i + 1] > '9')
	    return "BAD operand";
	  while (i + 1 < t.size () && t[i + 1] >= '0' && t[i + 1] <= '9')
	    out += t[++i];
	  out += '>';
	}
    }
  return is_alternative ? "BAD unterminated alternative" : out;
}

/* A block, and what GCC makes of its template.  */
struct template_case
{
  const char *name;
  const char *target;
  const char *lines;
  const char *list;
  const char *expected;
  bool can_switch = true;
};

/* The body of a template in Intel syntax if it is the same under both
   dialects and only framed under the other one; else what both give.  */
inline std::string
show_expansion (const std::string &t)
{
  const std::string att = expand (t, 0), intel = expand (t, 1);
  if (att == ".intel_syntax noprefix\n\t<intel>" + intel
	     + "<att>\n\t.att_syntax prefix")
    return intel + "\n";
  return "[att]\n" + att + "\n[intel]\n" + intel + "\n";
}

inline void
run (const template_case &c)
{
  const target_desc &t = *find_target (c.target);
  block k (t, all_features, split_lines (c.lines), c.list, c.can_switch);
  std::string got = "\n" + unit::show (k.diags, k.text, k.lines);
  if (k.is_right)
    got += t.lex.has_syntaxes ? show_expansion (k.lowered.templ)
			      : expand (k.lowered.templ, -1) + "\n";
  unit::check_equal (c.name, got, c.expected);
}

} // namespace lower_case

#endif
