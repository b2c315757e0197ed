/* Where control goes: jumps, calls, returns, and prefixes that wait for an
   instruction.

   Reads the statements and the target's flow rows.  Reports what leaves the
   block, or goes to a place that is no label.  Names that are nobody's are
   left to the references pass, which reports them wherever they stand.

   Surprising: a block that calls a label of its own may return from that
   call.  An indirect jump is content with an address that the instruction
   just before it took of a label of the block, and a return with one that
   was pushed just before.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

enum class target_kind
{
  none,		/* no operand  */
  label,	/* the block's own  */
  name,		/* another name: the references pass reports it  */
  symbol,	/* an operand that is a symbol  */
  indirect,	/* a register or memory  */
  number,	/* an absolute address  */
  here,		/* the location counter  */
  expression,	/* label + 4  */
  unknown	/* an operand that could be anything  */
};

class flow_checker
{
public:
  explicit flow_checker (scan_state &s) : m_s (s) {}

  void run ();

private:
  void check (std::size_t i, const flow_row &row);
  void jump (std::size_t i, const asm_statement &st, text_range to,
	     bool is_conditional);
  void call (text_range to);
  void leave (const asm_statement &st, const char *what);
  std::string never () const;
  void bad_place (text_range to, target_kind kind);
  bool has_target (const flow_row &row, const asm_statement &st) const;
  target_kind classify (text_range r) const;
  bool is_own_label (const asm_token &t) const;
  bool is_own_address (std::size_t i, text_range to) const;
  bool returns_to_own (std::size_t i) const;
  std::string same_operand (text_range r) const;
  void check_last ();

  scan_state &m_s;
};

bool
flow_checker::is_own_label (const asm_token &t) const
{
  std::string text = m_s.str (t.where), digits;
  char direction;
  if (t.kind == asm_token_kind::number)
    return is_numeric_reference (text, digits, direction)
	   && m_s.find_numeric (digits, direction, t.where.begin);
  if (t.kind == asm_token_kind::string)
    text = text.substr (1, text.size () - 2);
  auto it = m_s.symbols.find (text);
  return it != m_s.symbols.end () && it->second.is_label;
}

/* What the operand R of a direct or indirect jump is.  */
target_kind
flow_checker::classify (text_range r) const
{
  std::vector<asm_token> tokens = m_s.tokens (r);
  const std::string &text = m_s.text ().text;
  const bool is_x86 = m_s.target ().lex.has_syntaxes;
  auto punct = [&] (const asm_token &t) {
    return t.kind == asm_token_kind::punct ? text[t.where.begin] : 0;
  };
  if (is_x86 && m_s.text ().is_att)
    {
      if (!tokens.empty () && punct (tokens[0]) == '*')
	return target_kind::indirect;
    }
  else if (is_x86)
    {
      /* short, near, "qword ptr": words about the operand.  */
      std::size_t skip = 0;
      while (skip + 1 < tokens.size ()
	     && tokens[skip].kind == asm_token_kind::word
	     && m_s.target ().is_reserved_word (m_s.str (tokens[skip].where))
	     && punct (tokens[skip + 1]) != ':')
	skip++;
      tokens.erase (tokens.begin (), tokens.begin () + skip);
    }
  for (const asm_token &t : tokens)
    if (punct (t) == '[' || punct (t) == '(')
      return target_kind::indirect;
  if (tokens.empty ())
    return target_kind::none;
  if (punct (tokens[0]) == '%')
    return target_kind::indirect;
  /* A symbol may have a suffix: foo@PLT.  */
  if (tokens.size () == 2 && tokens[1].kind == asm_token_kind::suffix)
    tokens.pop_back ();
  if (tokens.size () == 1)
    {
      const asm_token &t = tokens[0];
      if (t.kind == asm_token_kind::atom)
	switch (m_s.text ().atom_at (t.where.begin))
	  {
	  case atom_kind::symbol: return target_kind::symbol;
	  case atom_kind::reg:
	  case atom_kind::memory: return target_kind::indirect;
	  default: return target_kind::unknown;
	  }
      if (is_own_label (t))
	return target_kind::label;
      const std::string word = m_s.str (t.where);
      if (word == "." || word == "$")
	return target_kind::here;
      std::string digits;
      char direction;
      if (t.kind == asm_token_kind::number)
	return is_numeric_reference (word, digits, direction)
	       ? target_kind::name : target_kind::number;
      if (t.kind == asm_token_kind::word
	  && !m_s.text ().is_att
	  && m_s.target ().find_register (to_lower (word)))
	return target_kind::indirect;
      /* What .set made a name of may be anything.  */
      if (m_s.symbols.count (t.kind == asm_token_kind::string
			     ? word.substr (1, word.size () - 2) : word))
	return target_kind::expression;
      if (t.kind == asm_token_kind::word || t.kind == asm_token_kind::string)
	return target_kind::name;
      return target_kind::number;
    }
  /* "#4", "-4": numbers still.  */
  bool has_name = false, has_here = false;
  for (const asm_token &t : tokens)
    {
      const std::string word = m_s.str (t.where);
      const bool is_here = word == "." || (word == "$" && !m_s.text ().is_att);
      has_here |= is_here;
      has_name |= !is_here && (t.kind == asm_token_kind::word
			       || t.kind == asm_token_kind::atom
			       || is_own_label (t));
    }
  return has_here && !has_name ? target_kind::here
	 : has_name ? target_kind::expression : target_kind::number;
}

/* Statement ST has the operand that ROW says is where it goes.  */
bool
flow_checker::has_target (const flow_row &row, const asm_statement &st) const
{
  return row.operand >= 1 && row.operand <= st.operands;
}

/* The operand R as text that is equal for equal operands.  */
std::string
flow_checker::same_operand (text_range r) const
{
  std::string out;
  for (std::size_t i = r.begin; i < r.end; i++)
    {
      const char c = m_s.text ().text[i];
      if (c == atom_char)
	out += "{" + std::to_string (m_s.text ().segment_at (i).operand) + "}";
      else if (c != '*' && !is_space (c))
	out += c;
    }
  return to_lower (out);
}

/* The instruction before statement I puts the address of a label of the
   block into the register TO.  */
bool
flow_checker::is_own_address (std::size_t i, text_range to) const
{
  if (i == 0)
    return false;
  const asm_statement &before = m_s.out.statements[i - 1];
  if (before.kind != statement_kind::instruction || before.operands != 2)
    return false;
  const flow_row *row = before.flow;
  if (!row || row->kind != flow_kind::address)
    return false;
  const unsigned written = m_s.text ().is_att ? 1 : 0;
  if (same_operand (m_s.out.operand (before, written)) != same_operand (to))
    return false;
  /* The label alone, maybe relative to the program counter.  */
  int labels = 0;
  for (const asm_token &t : m_s.tokens (m_s.out.operand (before, !written)))
    {
      const std::string word = m_s.lower (t.where);
      if (is_own_label (t))
	labels++;
      else if (word != "rip" && word != "eip"
	       && word.find_first_not_of ("[]()+%") != std::string::npos)
	return false;
    }
  return labels == 1;
}

/* The instruction before the return I pushes the address of a label of the
   block, as an immediate or in a register.  */
bool
flow_checker::returns_to_own (std::size_t i) const
{
  if (i == 0)
    return false;
  const asm_statement &before = m_s.out.statements[i - 1];
  const flow_row *row = before.flow;
  if (!row || row->kind != flow_kind::stack || before.operands != 1
      || !starts_with (m_s.lower (before.name), "push"))
    return false;
  const text_range pushed = m_s.out.operand (before, 0);
  if (is_own_address (i - 1, pushed))
    return true;
  /* "push $1f", "push offset 1f"; without the mark it is a load.  */
  const std::vector<asm_token> tokens = m_s.tokens (pushed);
  return tokens.size () == 2 && is_own_label (tokens[1])
	 && (m_s.text ().is_att ? m_s.str (tokens[0].where) == "$"
	     : m_s.lower (tokens[0].where) == "offset");
}

/* TO is no place in the block.  */
void
flow_checker::bad_place (text_range to, target_kind kind)
{
  const char *what = kind == target_kind::number ? "an absolute address"
		     : kind == target_kind::here ? "relative to itself"
		     : "an expression";
  m_s.report (diag_id::scan_jump_place, to, { what })
    .note (span (), "put a label there: the size of instructions is the "
		    "assembler's choice");
}

/* How to say that the block never ends.  */
std::string
flow_checker::never () const
{
  return m_s.context.is_gnu
	 ? quote ("__builtin_unreachable()") + " after it"
	 : quote ("options(noreturn)");
}

/* Statement ST leaves the block, by WHAT.  */
void
flow_checker::leave (const asm_statement &st, const char *what)
{
  m_s.report (diag_id::scan_leaves, { st.name.begin, st.where.end }, { what })
    .note (span (), "a block ends by falling through, or never, with "
		      + never ());
}

void
flow_checker::jump (std::size_t i, const asm_statement &st, text_range to,
		    bool is_conditional)
{
  const target_kind kind = classify (to);
  switch (kind)
    {
    case target_kind::here:
      /* "b ." goes to itself, whatever its size.  */
      if (m_s.str (to) == ".")
	break;
      /* Fall through.  */
    case target_kind::number:
    case target_kind::expression:
      bad_place (to, kind);
      break;
    case target_kind::symbol:
      if (!m_s.context.is_noreturn)
	m_s.report (diag_id::scan_jumps_out, to)
	  .note (span (), "call it; if the block never comes back, say so with "
			    + never ());
      break;
    case target_kind::indirect:
      if (!m_s.context.is_noreturn && !is_conditional
	  && !is_own_address (i, to))
	leave (st, "an indirect jump");
      break;
    default:
      break;
    }
}

void
flow_checker::call (text_range to)
{
  const target_kind kind = classify (to);
  if (kind == target_kind::number || kind == target_kind::here
      || kind == target_kind::expression)
    bad_place (to, kind);
}

void
flow_checker::check (std::size_t i, const flow_row &row)
{
  const asm_statement &st = m_s.out.statements[i];
  const bool is_to = has_target (row, st);
  const text_range to = is_to ? m_s.out.operand (st, row.operand - 1)
			      : text_range ();
  if (m_s.reported.count (m_s.str (to)))
    return;
  switch (row.kind)
    {
    case flow_kind::jump:
    case flow_kind::branch:
      if (is_to)
	jump (i, st, to, row.kind == flow_kind::branch);
      break;
    case flow_kind::call:
      if (is_to)
	call (to);
      break;
    case flow_kind::indirect_jump:
      if (!m_s.context.is_noreturn
	  && !(is_to && is_own_address (i, to)))
	leave (st, "an indirect jump");
      break;
    case flow_kind::ret:
      if (!m_s.context.is_noreturn && !m_s.calls_own_label
	  && !returns_to_own (i) && !(is_to && is_own_address (i, to)))
	leave (st, "a return");
      break;
    case flow_kind::leave:
      if (!m_s.context.is_noreturn && !returns_to_own (i))
	leave (st, "a jump to another context");
      break;
    default:
      break;
    }
}

/* A prefix at the end would apply to the instruction that the compiler
   puts after the block.  */
void
flow_checker::check_last ()
{
  const asm_statement *last = nullptr;
  int depth = 0;
  for (const asm_statement &st : m_s.out.statements)
    if (st.kind == statement_kind::directive)
      {
	const directive_row *row = m_s.find_directive (st);
	const directive_effect e = row ? row->effect : directive_effect::none;
	if (e == directive_effect::push_section)
	  depth++;
	else if (e == directive_effect::pop_section)
	  depth--;
	else if (depth == 0 && (e == directive_effect::data
				|| e == directive_effect::constants))
	  last = nullptr;
      }
    else if (st.kind == statement_kind::instruction && depth == 0)
      last = &st;
  if (last && last->name.empty () && last->prefixes > 0)
    {
      const text_range prefix
	= m_s.out.prefix (*last, last->prefixes - 1);
      m_s.report (diag_id::scan_prefix_at_end, prefix, { m_s.str (prefix) })
	.note (span (), "write the instruction that it belongs to");
    }
}

void
flow_checker::run ()
{
  for (const asm_statement &st : m_s.out.statements)
    if (st.kind == statement_kind::instruction)
      for (std::size_t i = st.name.begin; i < st.name.end; i++)
	if (m_s.text ().atom_at (i) == atom_kind::symbol)
	  {
	    m_s.report (diag_id::scan_symbol_mnemonic, st.name);
	    break;
	  }
  /* The subroutine may stand before its call.  */
  for (const asm_statement &st : m_s.out.statements)
    {
      const flow_row *row = st.flow;
      m_s.calls_own_label
	|= row && row->kind == flow_kind::call && has_target (*row, st)
	   && classify (m_s.out.operand (st, row->operand - 1))
	      == target_kind::label;
    }
  for (std::size_t i = 0; i < m_s.out.statements.size (); i++)
    if (const flow_row *row = m_s.out.statements[i].flow)
      check (i, *row);
  check_last ();
}

} // anonymous namespace

void
check_flow (scan_state &s)
{
  flow_checker (s).run ();
}

} // namespace rsasm
