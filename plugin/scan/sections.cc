/* Pushed sections that refer to labels of the code.

   Reads the statements; adds "?" to the flags of such a section.  An inline
   function or template is emitted in a link-once group, and the linker
   keeps one copy of it; a table beside it that points into a discarded copy
   stops the link.  With "?" the section is in the group of the section it
   is pushed from, if that has one, and goes with it.

   Surprising: a section pushed without flags gets those that GNU as gives to
   its name, since "?" can only stand among flags.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

/* A stretch of the text that goes to one section.  */
struct stretch
{
  std::size_t begin = 0;
  std::size_t section = 0;	/* number into openers  */
};

class section_tier
{
public:
  explicit section_tier (scan_state &s) : m_s (s) {}

  void run ();

private:
  void find_sections ();
  std::size_t section_at (std::size_t pos) const;
  bool leaves_section (const asm_statement &st, std::size_t own) const;
  void tie (const asm_statement &opener);

  scan_state &m_s;
  /* Per section: the statement that went there; null: the function's.  */
  std::vector<const asm_statement *> m_openers;
  std::vector<stretch> m_stretches;
};

/* What GNU as takes for the flags of section NAME.  */
const char *
default_flags (const std::string &name)
{
  static const struct { const char *beginning, *flags; } rows[] = {
    { ".text", "ax" }, { ".rodata", "a" }, { ".data", "aw" },
    { ".bss", "aw" }, { ".tdata", "awT" }, { ".tbss", "awT" },
    { ".init_array", "aw" }, { ".fini_array", "aw" },
    { ".preinit_array", "aw" }, { ".init", "ax" }, { ".fini", "ax" }
  };
  for (const auto &r : rows)
    if (name == r.beginning || starts_with (name, r.beginning + std::string (".")))
      return r.flags;
  return "";
}

void
section_tier::find_sections ()
{
  m_openers.push_back (nullptr);
  m_stretches.push_back (stretch ());
  std::vector<std::size_t> stack;
  for (const asm_statement &st : m_s.out.statements)
    {
      if (st.kind != statement_kind::directive)
	continue;
      const directive_row *row = m_s.find_directive (st);
      const directive_effect e = row ? row->effect : directive_effect::none;
      stretch next;
      next.begin = st.where.begin;
      if (e == directive_effect::push_section)
	stack.push_back (m_stretches.back ().section);
      else if (e == directive_effect::pop_section && !stack.empty ())
	{
	  next.section = stack.back ();
	  stack.pop_back ();
	  m_stretches.push_back (next);
	  continue;
	}
      else if (e != directive_effect::section)
	continue;
      next.section = m_openers.size ();
      m_openers.push_back (&st);
      m_stretches.push_back (next);
    }
}

std::size_t
section_tier::section_at (std::size_t pos) const
{
  std::size_t section = 0;
  for (const stretch &s : m_stretches)
    {
      if (s.begin > pos)
	break;
      section = s.section;
    }
  return section;
}

/* ST, in section OWN, names a label that is in another.  */
bool
section_tier::leaves_section (const asm_statement &st, std::size_t own) const
{
  for (unsigned i = 0; i < st.operands; i++)
    for (const asm_token &t : m_s.tokens (m_s.out.operand (st, i)))
      {
	const std::string word = m_s.str (t.where);
	std::string digits;
	char direction;
	if (is_numeric_reference (word, digits, direction))
	  {
	    const numeric_label *label
	      = m_s.find_numeric (digits, direction, t.where.begin);
	    if (label && section_at (label->place) != own)
	      return true;
	    continue;
	  }
	auto it = m_s.symbols.find (word);
	if (it != m_s.symbols.end () && it->second.is_label
	    && section_at (it->second.where.begin) != own)
	  return true;
      }
  return false;
}

/* Put the section that OPENER goes to into the group of the code.  */
void
section_tier::tie (const asm_statement &opener)
{
  /* .text, .data, .subsection and .previous take no flags.  */
  const std::string directive = m_s.lower (opener.name);
  if (opener.operands == 0
      || (directive != ".pushsection" && directive != ".section"))
    return;
  for (unsigned i = 1; i < opener.operands; i++)
    {
      const text_range r = m_s.out.operand (opener, i);
      const std::string flags = m_s.str (r);
      if (flags.size () < 2 || flags[0] != '"')
	continue;
      if (flags.find_first_of ("?G") == std::string::npos)
	m_s.edit ({ r.end - 1, r.end }, "?\"");
      return;
    }
  const text_range name = m_s.out.operand (opener, 0);
  const text_range last = m_s.out.operand (opener, opener.operands - 1);
  m_s.edit ({ last.end, last.end },
	    std::string (",\"") + default_flags (m_s.str (name)) + "?\"");
}

void
section_tier::run ()
{
  find_sections ();
  if (m_openers.size () == 1)
    return;
  std::vector<bool> is_tied (m_openers.size (), false);
  for (const asm_statement &st : m_s.out.statements)
    {
      const std::size_t section = section_at (st.where.begin);
      if (section == 0 || is_tied[section] || !leaves_section (st, section))
	continue;
      is_tied[section] = true;
      tie (*m_openers[section]);
    }
}

} // anonymous namespace

void
tie_sections (scan_state &s)
{
  for (const asm_statement &st : s.out.statements)
    if (st.kind == statement_kind::directive)
      {
	section_tier (s).run ();
	return;
      }
}

} // namespace rsasm
