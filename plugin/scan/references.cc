/* Names in operands: whose are they?

   Reads the operands of all statements; renames what the block defines, and
   reports names of labels it does not define and of symbols that are no
   operands.

   Surprising: "1b" is always a label.  LLVM takes it for a binary number under
   Intel syntax, gas does not.  On targets whose assembly has many words that are no
   symbols (barriers, shifts), only addresses are looked at.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

/* Where an operand stands.  */
struct operand_place
{
  /* Names that nobody defines are reported.  */
  bool reports = false;
  /* Any unknown word is a symbol; else only after "=" and ":lo12:".  */
  bool words_are_symbols = false;
  bool is_instruction = false;
  bool is_jump = false;		/* to this operand  */
};

class resolver
{
public:
  explicit resolver (scan_state &s) : m_s (s) {}

  void statement (const asm_statement &st);

private:
  void operand (text_range r, const operand_place &p);
  void number (const asm_token &t, const operand_place &p);
  void name (const asm_token &t, const operand_place &p, bool is_marked);
  void joined (const asm_token &t, const operand_place &p);
  bool is_indirect (text_range r) const;
  void report_name (const asm_token &t, const std::string &name,
		    const operand_place &p);
  std::string near_label (const std::string &name) const;

  scan_state &m_s;
};

/* True if the assembler takes the beginning of WORD, which starts with a
   digit, for a reference to a numeric label, and stumbles over the rest.
   0x1f, 0b1, 0f1.5 and the Intel syntax's 1fh are numbers.  */
static bool
is_broken_reference (const std::string &word)
{
  const std::size_t letter = word.find_first_not_of ("0123456789");
  if (letter == std::string::npos || letter + 1 == word.size ()
      || (word[letter] != 'f' && word[letter] != 'b')
      || word.compare (0, letter, "0") == 0)
    return false;
  const char last = word.back ();
  return !((last == 'h' || last == 'H')
	   && word.find_first_not_of ("0123456789abcdefABCDEF")
		== word.size () - 1);
}

/* Resolve the number T, if it is a reference.  */
void
resolver::number (const asm_token &t, const operand_place &p)
{
  std::string word = m_s.str (t.where), digits;
  char direction;
  if (!is_numeric_reference (word, digits, direction))
    {
      if (p.reports && is_broken_reference (word)
	  && m_s.reported.insert (word).second)
	m_s.report (diag_id::scan_no_number, t.where, { word });
      return;
    }
  const numeric_label *label
    = m_s.find_numeric (digits, direction, t.where.begin);
  if (label)
    m_s.edit (t.where, label->fresh);
  else if (p.reports && !m_s.has_macros
	   && m_s.reported.insert (word).second)
    m_s.report (diag_id::scan_no_numeric, t.where,
		{ digits, direction == 'f' ? "after" : "before" })
      .note (span (), quote (digits + "f") + " is the next label "
			+ quote (digits) + " after its place, "
			+ quote (digits + "b") + " the last before");
}

std::string
resolver::near_label (const std::string &name) const
{
  std::vector<std::string> names;
  for (const auto &s : m_s.symbols)
    names.push_back (s.first);
  return near_miss (name, names);
}

/* T is the name of nothing that the block has.  */
void
resolver::report_name (const asm_token &t, const std::string &name,
		       const operand_place &p)
{
  if (m_s.has_macros || !m_s.reported.insert (name).second)
    return;
  const std::string near = near_label (name);
  if (starts_with (name, ".L"))
    {
      diag &d = m_s.report (diag_id::scan_compiler_label, t.where, { name });
      if (!near.empty ())
	d.note (span (), "did you mean " + quote (near) + "?")
	  .fixit (d.where, near);
      else
	d.note (span (), "a block may use only labels that it defines");
      return;
    }
  if (p.is_jump && !m_s.context.is_noreturn)
    {
      diag &d = m_s.report (diag_id::scan_undefined_label, t.where, { name });
      if (!near.empty ())
	d.note (span (), "did you mean " + quote (near) + "?")
	  .fixit (d.where, near);
      else
	d.note (span (), "a block can jump only to labels that it defines");
      return;
    }
  diag &d = m_s.report (diag_id::scan_bare_symbol, t.where, { name });
  if (!near.empty ())
    d.note (span (), "did you mean " + quote (near) + "?");
  else if (m_s.context.is_gnu)
    d.note (span (), "pass it as an operand, "
		       + quote ("\"" + m_s.target ().sym_constraint + "\"(&"
				+ name + ")")
		       + ", and write "
		       + quote ("%" + m_s.target ().sym_modifier + "0")
		       + " with its number");
  else if (is_identifier (name) && !starts_with (name, "_Z"))
    d.note (span (), "pass it as an operand, "
		       + quote ("let(" + name + ", sym(" + name + "))")
		       + ", and write " + quote ("{" + name + "}"));
  else
    d.note (span (), "pass the symbol as an operand: "
		       + quote ("sym(...)"));
}

/* The operand T has text joined to it, so a symbol would become another.  */
void
resolver::joined (const asm_token &t, const operand_place &p)
{
  if (t.where.size () == 1 || !p.reports)
    return;
  for (std::size_t i = t.where.begin; i < t.where.end; i++)
    if (m_s.text ().atom_at (i) == atom_kind::symbol)
      {
	m_s.report (diag_id::scan_joined_symbol, t.where)
	  .note (span (), "the assembler would read the name of another "
			  "symbol");
	return;
      }
}

/* Resolve the name T.  IS_MARKED: a "%" stands before it, which is the mark
   of a register or the remainder of a division.  */
void
resolver::name (const asm_token &t, const operand_place &p, bool is_marked)
{
  std::string name = m_s.str (t.where);
  if (t.kind == asm_token_kind::string)
    {
      if (t.where.size () <= 2 || t.is_unterminated)
	return;
      name = name.substr (1, name.size () - 2);
    }
  const bool is_known = m_s.is_known_word (name);
  if (is_marked && is_known)
    return;
  auto own = m_s.symbols.find (name);
  if (own != m_s.symbols.end ())
    {
      m_s.edit (t.where, own->second.fresh);
      return;
    }
  const bool is_att = m_s.target ().lex.has_syntaxes && m_s.text ().is_att;
  if (name == "." || name == "$" || !p.reports || is_marked
      || (is_known && !is_att))
    return;
  /* The names of the compiler's labels are nothing else.  */
  if (p.words_are_symbols || (p.is_instruction && starts_with (name, ".L")))
    report_name (t, name, p);
}

void
resolver::operand (text_range r, const operand_place &p)
{
  const std::string &text = m_s.text ().text;
  int braces = 0;
  char before = 0, before2 = 0;	/* of the last tokens: the character of a
				   punct, 'w' for others  */
  asm_lexer lexer (m_s.text (), m_s.target ().lex, r);
  for (;;)
    {
      asm_token t = lexer.next_code ();
      if (t.kind == asm_token_kind::end)
	break;
      char now = 'w';
      if (t.kind == asm_token_kind::punct)
	{
	  now = text[t.where.begin];
	  braces += now == '{' ? 1 : now == '}' ? -1 : 0;
	}
      /* In braces are words of the syntax and registers: {z}, {v0.4s}.  */
      else if (braces > 0)
	;
      else if (t.kind == asm_token_kind::number)
	number (t, p);
      else if (t.kind == asm_token_kind::atom)
	joined (t, p);
      else if (t.kind == asm_token_kind::word
	       || (t.kind == asm_token_kind::string && p.reports))
	{
	  operand_place here = p;
	  /* "=foo" and ":lo12:foo" are symbols anywhere.  */
	  here.words_are_symbols
	    |= p.is_instruction
	       && (before == '=' || (before == ':' && before2 == 'w'));
	  name (t, here, before == '%');
	}
      before2 = before;
      before = now;
    }
}

/* The jump whose operand is R goes to what a place holds, not to it.  */
bool
resolver::is_indirect (text_range r) const
{
  return m_s.str (r).find_first_of ("*[(") != std::string::npos;
}

void
resolver::statement (const asm_statement &st)
{
  operand_place p;
  unsigned first = 0;
  unsigned target = 0;		/* number of the address operand  */
  bool is_flow = false;
  if (st.kind == statement_kind::instruction)
    {
      p.reports = p.is_instruction = true;
      const flow_row *row = st.flow;
      if (row)
	{
	  target = row->operand;
	  is_flow = row->kind == flow_kind::jump
		    || row->kind == flow_kind::branch;
	}
    }
  else if (st.kind == statement_kind::assignment)
    p.reports = p.words_are_symbols = true;
  else if (st.kind == statement_kind::directive)
    {
      const directive_row *row = m_s.find_directive (st);
      switch (row ? row->effect : directive_effect::none)
	{
	case directive_effect::symbol:
	  /* Of .size the second operand is an expression.  */
	  first = 1;
	  p.reports = p.words_are_symbols
	    = m_s.lower (st.name) == ".size" && st.operands > 1
	      && m_s.shared.count (m_s.str (m_s.out.operand (st, 0)));
	  break;
	case directive_effect::set:
	  first = 1;
	  /* Fall through.  */
	case directive_effect::data:
	case directive_effect::align:
	case directive_effect::org:
	  p.reports = p.words_are_symbols = true;
	  break;
	case directive_effect::push_section:
	case directive_effect::section:
	  /* The name and flags are none of ours; a linked-to symbol is.  */
	  first = 2;
	  break;
	case directive_effect::constants:
	  return;
	default:
	  break;
	}
    }
  for (unsigned i = first; i < st.operands; i++)
    {
      operand_place here = p;
      if (p.is_instruction)
	{
	  here.is_jump = is_flow && i + 1 == target
			 && !is_indirect (m_s.out.operand (st, i));
	  here.words_are_symbols
	    = m_s.target ().lex.words_are_symbols || i + 1 == target;
	}
      text_range r = m_s.out.operand (st, i);
      /* [x0, x1, lsl #3]: words in brackets are none of addresses there.  */
      if (!m_s.target ().lex.words_are_symbols && !r.empty ()
	  && m_s.text ().text[r.begin] == '[')
	here.words_are_symbols = false;
      operand (r, here);
    }
}

} // anonymous namespace

void
resolve_references (scan_state &s)
{
  resolver r (s);
  for (const asm_statement &st : s.out.statements)
    if (st.operands > 0)
      r.statement (st);
}

} // namespace rsasm
