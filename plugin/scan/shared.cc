/* Symbols of link-once groups.

   A block may hold data that the program has once, however often the block
   is emitted: a section pushed into a link-once group ("aG", ..., comdat)
   whose labels have names of the program.  The assembler file has it once
   if it stands between .ifndef and .endif, the program by the group.

       .ifndef base
       .pushsection .base, "aG", @progbits, base, comdat
       .weak base
       base: .space 1
       .popsection
       .endif

   Reads the statements; finds the names that such groups declare, which keep
   their names, and the pairs of .ifndef and .endif that are of this form.  */

#include "scan/internal.h"

namespace rsasm {

namespace {

class group_finder
{
public:
  explicit group_finder (scan_state &s) : m_s (s) {}

  void run ();

private:
  bool is_group (const asm_statement &st) const;
  void directive (const asm_statement &st);
  void close (const asm_statement &st);

  scan_state &m_s;
  std::vector<bool> m_sections;		/* pushed; true: a group  */
  const asm_statement *m_guard = nullptr;	/* the .ifndef  */
  bool m_is_good = false;	/* only groups since the guard  */
  std::unordered_set<std::string> m_named;	/* since the guard  */
};

/* ST goes to a section of a link-once group.  */
bool
group_finder::is_group (const asm_statement &st) const
{
  bool has_flag = false;
  for (unsigned i = 1; i < st.operands; i++)
    {
      const std::string word = m_s.str (m_s.out.operand (st, i));
      if (word.size () >= 2 && word[0] == '"')
	has_flag |= word.find ('G') != std::string::npos;
      else if (word == "comdat" && has_flag)
	return true;
    }
  return false;
}

/* ST is an .endif.  */
void
group_finder::close (const asm_statement &st)
{
  if (m_guard && m_is_good && m_sections.empty ()
      && m_named.count (m_s.str (m_s.out.operand (*m_guard, 0))))
    {
      m_s.guards.insert (m_guard);
      m_s.guards.insert (&st);
      m_s.shared.insert (m_named.begin (), m_named.end ());
    }
  m_guard = nullptr;
}

void
group_finder::directive (const asm_statement &st)
{
  const directive_row *row = m_s.find_directive (st);
  const bool in_group = !m_sections.empty () && m_sections.back ();
  switch (row ? row->effect : directive_effect::none)
    {
    case directive_effect::push_section:
      m_sections.push_back (is_group (st));
      m_is_good &= m_sections.back ();
      break;
    case directive_effect::pop_section:
      if (!m_sections.empty ())
	m_sections.pop_back ();
      break;
    case directive_effect::section:
      m_is_good = false;
      break;
    case directive_effect::guard:
      m_guard = st.operands == 1 && !m_guard && m_sections.empty ()
		? &st : nullptr;
      m_is_good = true;
      m_named.clear ();
      break;
    case directive_effect::end_guard:
      close (st);
      break;
    case directive_effect::symbol:
      if (in_group && st.operands > 0)
	m_named.insert (m_s.str (m_s.out.operand (st, 0)));
      break;
    default:
      m_is_good &= in_group;
      break;
    }
}

void
group_finder::run ()
{
  for (const asm_statement &st : m_s.out.statements)
    if (st.kind == statement_kind::directive)
      directive (st);
    else
      m_is_good &= !m_sections.empty () && m_sections.back ();
}

} // anonymous namespace

void
find_shared_symbols (scan_state &s)
{
  group_finder (s).run ();
}

} // namespace rsasm
