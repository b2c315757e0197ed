/* Registers that a GNU asm statement names but does not declare.

   Reads the scanned text, the operands and clobbers of a GNU asm statement.
   Reports each register, of those that the compiler allocates, that the
   text names and that is neither clobbered nor bound to an operand.

   Surprising: a register that the text saves and restores needs no
   declaration, which is a habit of code for 32-bit PIC; nor does one that
   the compiler never uses (a kernel's vector registers under -mno-sse).
   Whether reading an undeclared register is wrong is not asked: its value
   is nobody's.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

class register_checker
{
public:
  register_checker (const gnu_asm &a, const scanned_asm &s,
		    const scan_context &c, diag_list &diags)
    : m_a (a), m_s (s), m_context (c), m_diags (diags) {}

  void run ();

private:
  void declare ();
  void declare_name (const std::string &name);
  const target_register *named (const asm_token &t) const;
  bool is_declared (const target_register &r) const;
  bool is_saved (const target_register &r) const;

  const gnu_asm &m_a;
  const scanned_asm &m_s;
  const scan_context &m_context;
  diag_list &m_diags;
  std::vector<const target_register *> m_declared;
};

void
register_checker::declare_name (const std::string &name)
{
  const std::string word = to_lower (name[0] == '%' ? name.substr (1) : name);
  for (const target_register &r : m_context.target.registers)
    if (r.gcc_name == word)
      m_declared.push_back (&r);
  if (const target_register *r = m_context.target.find_register (word))
    m_declared.push_back (r);
}

void
register_checker::declare ()
{
  for (const std::string &c : m_a.clobbers)
    if (!c.empty ())
      declare_name (c);
  for (const gnu_operand &o : m_a.operands)
    {
      if (!o.hard_register.empty ())
	declare_name (o.hard_register);
      for (const target_register &r : m_context.target.registers)
	{
	  if (!r.constraint.empty ()
	      && o.constraint.find (r.constraint) != std::string::npos)
	    m_declared.push_back (&r);
	  for (const std::string &pair : r.pair_constraints)
	    if (o.constraint.find (pair) != std::string::npos)
	      m_declared.push_back (&r);
	}
    }
}

/* The register that T names; null if none that operands could be in.  */
const target_register *
register_checker::named (const asm_token &t) const
{
  if (t.kind != asm_token_kind::word)
    return nullptr;
  std::string word = to_lower (m_s.text.str (t.where));
  const std::size_t dot = word.find ('.');
  if (dot != std::string::npos && dot > 0)
    word.resize (dot);
  const target_register *r = m_context.target.find_register (word);
  if (!r || !r->reserved_reason.empty () || r->gcc_name.empty ())
    return nullptr;
  if (!r->feature.empty () && m_context.has_feature
      && !m_context.has_feature (r->feature))
    return nullptr;
  for (const std::string &name : r->classes)
    {
      const register_class *c = m_context.target.find_class (name);
      if (c && !c->clobber_only)
	return r;
    }
  return nullptr;
}

bool
register_checker::is_declared (const target_register &r) const
{
  for (const target_register *d : m_declared)
    if (registers_overlap (*d, r))
      return true;
  return false;
}

/* The text keeps R's value.  */
bool
register_checker::is_saved (const target_register &r) const
{
  for (const saved_register &saved : m_s.saved)
    if (registers_overlap (*saved.reg, r))
      return true;
  return false;
}

void
register_checker::run ()
{
  declare ();
  const bool has_marks = m_context.target.lex.has_syntaxes && m_s.text.is_att;
  std::vector<const target_register *> reported;
  for (const asm_statement &st : m_s.statements)
    {
      if (st.kind != statement_kind::instruction)
	continue;
      for (unsigned i = 0; i < st.operands; i++)
	{
	  asm_lexer lexer (m_s.text, m_context.target.lex,
			   m_s.operand (st, i));
	  bool is_marked = false;
	  for (asm_token t = lexer.next_code ();
	       t.kind != asm_token_kind::end; t = lexer.next_code ())
	    {
	      const target_register *r
		= has_marks && !is_marked ? nullptr : named (t);
	      is_marked = t.kind == asm_token_kind::punct
			  && m_s.text.text[t.where.begin] == '%';
	      if (!r || is_declared (*r))
		continue;
	      bool is_known = false;
	      for (const target_register *k : reported)
		is_known |= registers_overlap (*k, *r);
	      if (is_known || is_saved (*r))
		continue;
	      reported.push_back (r);
	      m_diags.add (diag_id::gnu_undeclared,
			   m_s.text.span_of (t.where),
			   { m_s.text.str (t.where) })
		.note (span (), "declare it: as a clobber, "
				  + quote ("\"" + m_s.text.str (t.where) + "\"")
				  + ", or bind an operand to it");
	    }
	}
    }
}

} // anonymous namespace

void
check_gnu_registers (const gnu_asm &a, const scanned_asm &s,
		     const scan_context &c, diag_list &diags)
{
  register_checker (a, s, c, diags).run ();
}

} // namespace rsasm
