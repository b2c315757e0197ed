/* Names in operands: whose are they?

   Reads the operands of all statements; renames what the block defines, and
   reports names of labels it does not define and of symbols that are no
   operands.

   Surprising: under x86's Intel syntax "1b" may be a binary number.  It is
   the label if the block has one of that number before it and the place
   can hold a label; a whole operand of an instruction that is no jump is
   the number.  On targets whose assembly has many words that are no
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
  bool number (const asm_token &t, text_range whole, const operand_place &p);
  void report_name (const asm_token &t, const std::string &name,
		    const operand_place &p);
  std::string near_label (const std::string &name) const;

  scan_state &m_s;
};

/* Resolve the number T in the operand WHOLE.  */
bool
resolver::number (const asm_token &t, text_range whole,
		  const operand_place &p)
{
  std::string word = m_s.str (t.where), digits;
  char direction;
  if (!is_numeric_reference (word, digits, direction))
    return false;
  const numeric_label *label
    = m_s.find_numeric (digits, direction, t.where.begin);
  const bool is_binary
    = m_s.target ().lex.has_syntaxes && !m_s.text ().is_att
      && direction == 'b'
      && digits.find_first_not_of ("01") == std::string::npos;
  const bool is_whole = t.where.begin == whole.begin
			&& t.where.end == whole.end;
  if (is_binary && !p.is_jump
      && (!label || (p.is_instruction && is_whole)))
    return false;
  if (label)
    m_s.edit (t.where, label->fresh);
  else if (p.reports && m_s.reported.insert (word).second)
    m_s.report (diag_id::scan_no_numeric, t.where,
		{ digits, direction == 'f' ? "after" : "before" })
      .note (span (), quote (digits + "f") + " is the next label "
			+ quote (digits) + " after its place, "
			+ quote (digits + "b") + " the last before");
  return true;
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
  if (!m_s.reported.insert (name).second)
    return;
  const std::string near = near_label (name);
  if (starts_with (name, ".L"))
    {
      diag &d = m_s.report (diag_id::scan_compiler_label, t.where, { name });
      if (!near.empty ())
	d.note (span (), "did you mean " + quote (near) + "?");
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
  else if (is_identifier (name))
    d.note (span (), "pass it as an operand, "
		       + quote ("let(" + name + ", sym(" + name + "))")
		       + ", and write " + quote ("{" + name + "}"));
  else
    d.note (span (), "pass the symbol as an operand: "
		       + quote ("sym(...)"));
}

void
resolver::operand (text_range r, const operand_place &p)
{
  const std::string &text = m_s.text ().text;
  const bool is_att = m_s.target ().lex.has_syntaxes && m_s.text ().is_att;
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
      else if (t.kind == asm_token_kind::number)
	number (t, r, p);
      else if (t.kind == asm_token_kind::word && before != '%')
	{
	  const std::string name = m_s.str (t.where);
	  auto own = m_s.symbols.find (name);
	  /* "=foo" and ":lo12:foo" are symbols anywhere.  */
	  const bool is_address
	    = !p.words_are_symbols && p.is_instruction
	      && (before == '='
		  || (before == ':' && before2 == 'w'));
	  if (own != m_s.symbols.end ())
	    m_s.edit (t.where, own->second.fresh);
	  else if (name != "." && name != "$" && p.reports && braces == 0
		   && (p.words_are_symbols || is_address)
		   && (is_att || !m_s.is_known_word (name)))
	    report_name (t, name, p);
	}
      else if (t.kind == asm_token_kind::string && t.where.size () > 2
	       && p.reports)
	{
	  auto own = m_s.symbols.find (m_s.str ({ t.where.begin + 1,
						  t.where.end - 1 }));
	  if (own != m_s.symbols.end ())
	    m_s.edit (t.where, own->second.fresh);
	}
      before2 = before;
      before = now;
    }
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
	  is_flow = row->kind != flow_kind::address
		    && row->kind != flow_kind::call;
	}
    }
  else if (st.kind == statement_kind::assignment)
    p.reports = p.words_are_symbols = true;
  else if (st.kind == statement_kind::directive)
    {
      const directive_row *row = m_s.find_directive (st);
      switch (row ? row->effect : directive_effect::none)
	{
	case directive_effect::set:
	  first = 1;
	  /* Fall through.  */
	case directive_effect::data:
	case directive_effect::align:
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
	  here.is_jump = is_flow && i + 1 == target;
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
