/* Which directives a template uses, and whether what they change is changed
   back.

   Reads the statements and the directive table.  Reports directives that
   the construct does not allow, each with the table's reason, and state
   that is left changed at the end, at the directive that changed it.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

class directive_checker
{
public:
  explicit directive_checker (scan_state &s) : m_s (s) {}

  void check (const asm_statement &st);
  void finish ();

private:
  void report_unknown (const asm_statement &st, const std::string &name);
  void report_forbidden (const asm_statement &st, const std::string &name,
			 const directive_row &row);
  void follow (const asm_statement &st, const std::string &name,
	       const directive_row &row);
  void pop (const asm_statement &st, std::vector<text_range> &open,
	    const char *opener);
  void adjust (const asm_statement &st);
  bool names_own_label (const asm_statement &st) const;

  scan_state &m_s;
  std::vector<text_range> m_sections, m_states;	/* pushes that are open  */
  bool m_saw_macro = false;
  long m_adjusted = 0;
  text_range m_last_adjust, m_last_mode;
  unsigned m_mode = 0;		/* 0: the target's own  */
};

const char *
construct_name (construct_kind c)
{
  switch (c)
    {
    case construct_kind::function: return "in a function";
    case construct_kind::global: return "in a template outside functions";
    default: return "in a naked function";
    }
}

void
directive_checker::report_unknown (const asm_statement &st,
				   const std::string &name)
{
  if (!m_s.reported.insert (name).second)
    return;
  diag &d = m_s.report (diag_id::scan_unknown_directive, st.name, { name });
  const directive_table *table = m_s.context.directives ();
  const std::string near
    = near_miss (name, table->allowed_names (m_s.target ().name,
					     m_s.context.construct));
  if (!near.empty ())
    d.note (span (), "did you mean " + quote (near) + "?")
      .fixit (d.where, near);
  else
    d.note (span (), "the manual lists the directives that are supported");
}

void
directive_checker::report_forbidden (const asm_statement &st,
				     const std::string &name,
				     const directive_row &row)
{
  /* .macro, its .endm and what is between are one matter; so are
     conditions.  */
  if (row.effect == directive_effect::macro
      || row.effect == directive_effect::guard
      || row.effect == directive_effect::end_guard)
    {
      if (m_saw_macro)
	return;
      m_saw_macro = true;
    }
  if (!m_s.reported.insert (name).second)
    return;
  diag &d = m_s.report (diag_id::scan_forbidden_directive, st.name,
			{ name, construct_name (m_s.context.construct),
			  row.reason });
  if (row.instead.empty ())
    return;
  /* The table quotes with plain apostrophes; one between letters is
     itself.  */
  std::string note;
  bool is_open = false;
  const std::string &text = row.instead;
  for (std::size_t i = 0; i < text.size (); i++)
    if (const char c = text[i];
	c == '\'' && !(!is_open && i > 0 && is_ident_char (text[i - 1])))
      note += (is_open = !is_open) ? "%<" : "%>";
    else if (c == '%')
      note += "%%";
    else
      note += c;
  d.note (span (), note);
}

/* ST closes what the last of OPEN opened.  */
void
directive_checker::pop (const asm_statement &st,
			std::vector<text_range> &open, const char *opener)
{
  if (!open.empty ())
    open.pop_back ();
  else
    m_s.report (diag_id::scan_unmatched, st.name,
		{ m_s.str (st.name), opener });
}

/* .cfi_adjust_cfa_offset: its operand is a plain number, or the sum could
   not be known.  */
void
directive_checker::adjust (const asm_statement &st)
{
  std::string text = st.operands == 1 ? m_s.str (m_s.out.operand (st, 0)) : "";
  const bool is_negative = !text.empty () && text[0] == '-';
  const std::string digits = trim (text.substr (is_negative));
  if (digits.empty () || digits.size () > 9
      || digits.find_first_not_of ("0123456789") != std::string::npos)
    {
      m_s.report (diag_id::scan_cfi_number,
		  st.operands == 1 ? m_s.out.operand (st, 0) : st.name,
		  { m_s.str (st.name) });
      return;
    }
  long value = 0;
  for (char c : digits)
    value = value * 10 + (c - '0');
  m_adjusted += is_negative ? -value : value;
  m_last_adjust = st.name;
}

/* An operand of ST is relative to a label of the template.  */
bool
directive_checker::names_own_label (const asm_statement &st) const
{
  for (unsigned i = 0; i < st.operands; i++)
    for (const asm_token &t : m_s.tokens (m_s.out.operand (st, i)))
      {
	const std::string word = m_s.str (t.where);
	std::string digits;
	char direction;
	auto own = m_s.symbols.find (word);
	if ((own != m_s.symbols.end () && own->second.is_label)
	    || (is_numeric_reference (word, digits, direction)
		&& m_s.find_numeric (digits, direction, t.where.begin)))
	  return true;
      }
  return false;
}

/* ROW's directive ST is allowed if its effect is undone.  */
void
directive_checker::follow (const asm_statement &st, const std::string &name,
			   const directive_row &row)
{
  switch (row.effect)
    {
    case directive_effect::push_section:
      m_sections.push_back (st.name);
      break;
    case directive_effect::pop_section:
      pop (st, m_sections, ".pushsection");
      break;
    case directive_effect::section:
      if (m_sections.empty ())
	report_forbidden (st, name, row);
      break;
    case directive_effect::cfi_remember:
      m_states.push_back (st.name);
      break;
    case directive_effect::cfi_restore:
      pop (st, m_states, ".cfi_remember_state");
      break;
    case directive_effect::cfi_adjust:
      if (m_states.empty ())
	adjust (st);
      break;
    case directive_effect::cfi:
      if (m_states.empty ())
	report_forbidden (st, name, row);
      break;
    case directive_effect::org:
      if (!names_own_label (st))
	report_forbidden (st, name, row);
      break;
    case directive_effect::symbol:
      if (st.operands == 0
	  || !m_s.shared.count (m_s.str (m_s.out.operand (st, 0))))
	report_forbidden (st, name, row);
      break;
    case directive_effect::guard:
    case directive_effect::end_guard:
      if (!m_s.guards.count (&st))
	report_forbidden (st, name, row);
      break;
    case directive_effect::code_mode:
      m_mode = row.value == m_s.target ().lex.code_mode ? 0 : row.value;
      m_last_mode = st.name;
      break;
    default:
      break;
    }
}

void
directive_checker::check (const asm_statement &st)
{
  const std::string name = m_s.lower (st.name);
  if (name == ".")
    return;
  const directive_row *row = m_s.find_directive (st);
  if (!row)
    {
      if (m_s.context.directives ())
	report_unknown (st, name);
      return;
    }
  switch (row->policy[static_cast<int> (m_s.context.construct)])
    {
    case directive_policy::allow: break;
    case directive_policy::forbid: report_forbidden (st, name, *row); break;
    case directive_policy::balanced: follow (st, name, *row); break;
    }
}

/* The template has ended.  */
void
directive_checker::finish ()
{
  for (const text_range &push : m_sections)
    m_s.report (diag_id::scan_left_open, push,
		{ m_s.str (push), ".popsection" });
  for (const text_range &push : m_states)
    m_s.report (diag_id::scan_left_open, push,
		{ m_s.str (push), ".cfi_restore_state" });
  if (m_adjusted != 0)
    m_s.report (diag_id::scan_cfi_sum, m_last_adjust,
		{ std::to_string (m_adjusted) })
      .note (span (), "undo it with " + quote (".cfi_adjust_cfa_offset "
					       + std::to_string (-m_adjusted)));
  if (m_mode != 0)
    {
      const std::string own
	= ".code" + std::to_string (m_s.target ().lex.code_mode);
      m_s.report (diag_id::scan_left_open, m_last_mode,
		  { m_s.str (m_last_mode), own });
    }
}

} // anonymous namespace

const directive_row *
scan_state::find_directive (const asm_statement &s) const
{
  const directive_table *table = context.directives ();
  return table ? table->find (lower (s.name), target ().name) : nullptr;
}

void
check_directives (scan_state &s)
{
  directive_checker c (s);
  for (const asm_statement &st : s.out.statements)
    if (st.kind == statement_kind::directive)
      c.check (st);
  c.finish ();
}

} // namespace rsasm
