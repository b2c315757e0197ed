/* What each element of a target file means.

   Reads elements whose attributes have passed the table of target-xml.cc
   (an attribute that was wrong is there, with an empty value; the file is
   refused in the end, so the handlers need not care); fills in the
   description and the lines of its parts.

   Surprising: a register-range holds '%' where the number goes, in its
   names, units and aliases; its rows are made when the element ends,
   since the aliases come after it.  */

#include "target/target-reader.h"

#include <utility>

#include "base/text.h"

namespace rsasm {

namespace {

constexpr unsigned longest_range = 64;

std::string
put_number (const std::string &pattern, unsigned n)
{
  std::string s;
  for (char c : pattern)
    if (c == '%')
      s += std::to_string (n);
    else
      s += c;
  return s;
}

void
append (std::vector<std::string> &to, const std::vector<std::string> &from)
{
  to.insert (to.end (), from.begin (), from.end ());
}

/* The attributes that register and register-range share.  */
target_register
make_register (target_reader &r, const read_element &e)
{
  target_register reg;
  reg.name = e.get ("name").text;
  reg.gcc_name = e.get ("gcc").text;
  reg.bits = e.get ("bits").number;
  reg.name_bits = e.get ("name-bits").number;
  reg.classes = e.get ("classes").words;
  reg.units = e.get ("units").words;
  reg.reserved_reason = e.get ("reserved").text;
  reg.allocated_in = e.get ("allocated-in").words;
  reg.constraint = e.get ("constraint").text;
  reg.pair_constraints = e.get ("pair-constraints").words;
  reg.feature = e.get ("feature").text;
  reg.narrow_vector_feature = e.get ("narrow-vector-feature").text;
  reg.also_clobbers = e.get ("also-clobbers").words;
  if (e.has ("reserved") == e.has ("classes"))
    r.problems.add (e.line, "register " + quote_for_problem (reg.name)
			    + " needs either 'classes' or 'reserved', "
			      "with the reason");
  else if (e.has ("reserved") && trim (reg.reserved_reason).empty ())
    r.problems.add (e.line, "register " + quote_for_problem (reg.name)
			    + " is reserved without a reason");
  if (reg.bits == 0 && e.has ("bits"))
    r.problems.add (e.line, "register " + quote_for_problem (reg.name)
			    + " has no bits");
  return reg;
}

void
add_register (target_reader &r, target_register reg, unsigned line,
	      const std::vector<unsigned> &alias_lines,
	      bool is_repeated = false)
{
  r.desc.registers.push_back (std::move (reg));
  r.lines.registers.push_back (line);
  r.lines.aliases.push_back (alias_lines);
  r.lines.is_repeated.push_back (is_repeated);
}

} // anonymous namespace

bool
expand_range (const std::string &word, std::vector<std::string> &names)
{
  const std::size_t open = word.find ('[');
  if (open == std::string::npos)
    {
      names.push_back (word);
      return word.find (']') == std::string::npos;
    }
  const std::size_t close = word.find (']', open);
  if (close == std::string::npos)
    return false;
  unsigned bound[2] = { 0, 0 };
  int which = 0;
  unsigned digits = 0;
  for (std::size_t i = open + 1; i < close; i++)
    {
      const char c = word[i];
      if (c == '-' && which == 0 && digits > 0)
	{
	  which = 1;
	  digits = 0;
	}
      else if (c >= '0' && c <= '9' && digits < 3)
	{
	  bound[which] = bound[which] * 10 + static_cast<unsigned> (c - '0');
	  digits++;
	}
      else
	return false;
    }
  if (which == 0 || digits == 0 || bound[1] < bound[0]
      || bound[1] - bound[0] >= longest_range)
    return false;
  for (unsigned n = bound[0]; n <= bound[1]; n++)
    names.push_back (word.substr (0, open) + std::to_string (n)
		     + word.substr (close + 1));
  return true;
}

/* --- the target's own traits --------------------------------------------- */

void
read_target (target_reader &r, const read_element &e)
{
  r.lines.target = e.line;
  r.desc.name = e.get ("name").text;
  r.desc.pointer_bits = e.get ("pointer-bits").number;
  const unsigned version = e.get ("version").number;
  if (e.has ("version") && version != target_format_version)
    r.problems.add (e.line, "the file has format version "
			    + quote_for_problem (e.get ("version").text)
			    + ", this program reads version '"
			    + std::to_string (target_format_version) + "'");
  if (e.has ("pointer-bits") && r.desc.pointer_bits != 16
      && r.desc.pointer_bits != 32 && r.desc.pointer_bits != 64)
    r.problems.add (e.line, "'pointer-bits' must be '16', '32' or '64'");
}

void
read_lexical (target_reader &r, const read_element &e)
{
  r.desc.lex.line_comments = e.get ("line-comments").words;
  r.desc.lex.start_comments = e.get ("start-comments").words;
  r.desc.lex.separators = e.get ("separators").text;
  r.desc.lex.has_syntaxes = e.has ("has-syntaxes");
  r.desc.lex.words_are_symbols = e.has ("words-are-symbols");
  r.desc.lex.code_mode = e.get ("code-mode").number;
}

void
read_flow (target_reader &r, const read_element &e)
{
  static const struct { const char *word; flow_kind kind; } kinds[] = {
    { "prefix", flow_kind::prefix }, { "jump", flow_kind::jump },
    { "branch", flow_kind::branch }, { "call", flow_kind::call },
    { "return", flow_kind::ret }, { "leave", flow_kind::leave },
    { "indirect-jump", flow_kind::indirect_jump },
    { "indirect-call", flow_kind::indirect_call },
    { "address", flow_kind::address }, { "load", flow_kind::load },
    { "stack", flow_kind::stack } };
  flow_row row;
  row.names = e.get ("names").words;
  for (const auto &k : kinds)
    if (e.get ("kind").text == k.word)
      row.kind = k.kind;
  if (row.kind == flow_kind::none)
    r.problems.add (e.line, "unknown kind of flow "
			    + quote_for_problem (e.get ("kind").text));
  if (e.has ("operand"))
    row.operand = e.get ("operand").number;
  r.desc.flows.push_back (std::move (row));
  r.lines.flows.push_back (e.line);
}

void
read_moves (target_reader &r, const read_element &e)
{
  r.desc.moves.save = e.get ("save").words;
  r.desc.moves.restore = e.get ("restore").words;
  r.desc.moves.exchange = e.get ("exchange").words;
  r.desc.moves.copy = e.get ("copy").words;
}

void
read_feature (target_reader &r, const read_element &e)
{
  r.desc.features.push_back (e.get ("name").text);
  r.lines.features.push_back (e.line);
}

void
read_flags (target_reader &r, const read_element &e)
{
  r.desc.flag_clobbers = e.get ("clobbers").words;
}

void
read_symbol (target_reader &r, const read_element &e)
{
  r.desc.sym_constraint = e.get ("constraint").text;
  r.desc.sym_modifier = e.get ("modifier").text;
}

void
read_reserved_words (target_reader &r, const read_element &e)
{
  std::string text = e.content;
  for (char &c : text)
    if (is_space (c))
      c = ' ';
  append (r.desc.reserved_words, split_words (text));
}

/* --- classes ------------------------------------------------------------- */

void
read_class (target_reader &r, const read_element &e)
{
  register_class c;
  c.name = e.get ("name").text;
  c.constraint = e.get ("constraint").text;
  c.feature = e.get ("feature").text;
  c.clobber_only = e.has ("clobber-only");
  c.clobber_only_reason = e.get ("reason").text;
  const std::string &warn = e.get ("warn-smaller").text;
  c.warn_smaller = warn != "false";
  if (e.has ("warn-smaller") && warn != "true" && warn != "false")
    r.problems.add (e.line, "'warn-smaller' of class "
			    + quote_for_problem (c.name)
			    + " must be 'true' or 'false'");
  if (c.clobber_only == e.has ("constraint"))
    r.problems.add (e.line, "class " + quote_for_problem (c.name)
			    + " needs either 'constraint' or 'clobber-only'");
  if (e.has ("reason") && !c.clobber_only)
    r.problems.add (e.line, "class " + quote_for_problem (c.name)
			    + " has a 'reason' but is not 'clobber-only'");
  r.desc.classes.push_back (c);
  r.lines.classes.push_back (e.line);
  r.lines.types.emplace_back ();
  r.lines.modifiers.emplace_back ();
}

/* The elements below stand in a class, so there is a last one.  */
void
read_types (target_reader &r, const read_element &e)
{
  for (const std::string &name : e.get ("names").words)
    {
      class_type t;
      t.name = name;
      t.feature = e.get ("feature").text;
      r.desc.classes.back ().types.push_back (t);
      r.lines.types.back ().push_back (e.line);
    }
}

void
read_modifier (target_reader &r, const read_element &e)
{
  class_modifier m;
  m.letter = e.get ("letter").text;
  m.gcc = e.get ("gcc").text;
  m.prefix = e.get ("prefix").text;
  m.bits = e.get ("bits").number;
  m.example = e.get ("example").text;
  m.suggest_scalars = e.get ("suggest-scalars").numbers;
  m.suggest_vectors = e.get ("suggest-vectors").numbers;
  m.auto_scalars = e.get ("auto-scalars").numbers;
  m.auto_vectors = e.get ("auto-vectors").numbers;
  if (m.letter.size () > 1 || m.gcc.size () > 1)
    r.problems.add (e.line, "a modifier is one letter, or empty");
  r.desc.classes.back ().modifiers.push_back (m);
  r.lines.modifiers.back ().push_back (e.line);
}

/* --- registers ----------------------------------------------------------- */

void
read_register (target_reader &r, const read_element &e)
{
  add_register (r, make_register (r, e), e.line, {});
}

void
read_register_range (target_reader &r, const read_element &e)
{
  r.range = open_range ();
  r.range.is_open = true;
  r.range.line = e.line;
  r.range.from = e.get ("from").number;
  r.range.to = e.get ("to").number;
  r.range.pattern = make_register (r, e);
  if (e.has ("name")
      && r.range.pattern.name.find ('%') == std::string::npos)
    r.problems.add (e.line, "the name of a register range needs '%' where "
			    "the number goes");
  if (e.has ("from") && e.has ("to")
      && (r.range.to < r.range.from
	  || r.range.to - r.range.from >= longest_range))
    {
      r.problems.add (e.line, "bad register range '"
			      + std::to_string (r.range.from) + "' to '"
			      + std::to_string (r.range.to) + "'");
      r.range.to = r.range.from;
    }
}

void
end_register_range (target_reader &r)
{
  for (unsigned n = r.range.from; n <= r.range.to; n++)
    {
      target_register reg = r.range.pattern;
      reg.name = put_number (reg.name, n);
      reg.gcc_name = put_number (reg.gcc_name, n);
      for (std::string &u : reg.units)
	u = put_number (u, n);
      for (register_alias &al : reg.aliases)
	al.name = put_number (al.name, n);
      add_register (r, std::move (reg), r.range.line, r.range.alias_lines,
		    n != r.range.from);
    }
  r.range.is_open = false;
}

void
read_alias (target_reader &r, const read_element &e)
{
  register_alias al;
  al.name = e.get ("name").text;
  al.bits = e.get ("bits").number;
  if (r.range.is_open)
    {
      if (e.has ("name") && al.name.find ('%') == std::string::npos)
	r.problems.add (e.line, "an alias in a register range needs '%' "
				"where the number goes");
      r.range.pattern.aliases.push_back (al);
      r.range.alias_lines.push_back (e.line);
      return;
    }
  r.desc.registers.back ().aliases.push_back (al);
  r.lines.aliases.back ().push_back (e.line);
}

/* --- ABIs and auto ------------------------------------------------------- */

void
read_abi (target_reader &r, const read_element &e)
{
  target_abi abi;
  abi.names = e.get ("names").words;
  abi.clobbers = e.get ("clobbers").words;
  r.desc.abis.push_back (abi);
  r.lines.abis.push_back (e.line);
}

void
read_auto (target_reader &r, const read_element &e)
{
  auto_rule rule;
  rule.types = e.get ("types").words;
  rule.class_name = e.get ("class").text;
  r.desc.auto_rules.push_back (rule);
  r.lines.auto_rules.push_back (e.line);
}

} // namespace rsasm
