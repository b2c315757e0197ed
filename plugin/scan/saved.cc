/* Registers that the text puts aside, changes and takes back.

   Reads the statements; finds registers whose value goes to the stack and
   comes back, is exchanged away and back, or is copied to another operand
   and back.  What is in between is not looked at: whoever saves a register
   means to change it.  The compiler knows nothing of that, so no operand of
   the block may be there.  */

#include "scan/internal.h"

#include <algorithm>

#include "base/text.h"

namespace rsasm {

namespace {

bool
has (const std::vector<std::string> &words, const std::string &word)
{
  return std::find (words.begin (), words.end (), word) != words.end ();
}

/* One place where a value goes away or comes back.  */
struct event
{
  const target_register *reg;
  const asm_statement *at;
  std::string partner;		/* copies: the other operand  */
};

class saved_finder
{
public:
  explicit saved_finder (scan_state &s) : m_s (s) {}

  void run ();

private:
  const target_register *only_register (text_range r) const;
  void add (const target_register *r, const asm_statement &from,
	    const asm_statement &to);
  void restore (const std::vector<event> &from, const target_register *r,
		const asm_statement &at, const std::string &partner);
  void move (const asm_statement &st);
  std::string plain (text_range r) const;

  scan_state &m_s;
  std::vector<event> m_saves, m_exchanges, m_copies;
};

/* The register that R is, without anything else; null if it is none, or one
   that is never an operand's.  */
const target_register *
saved_finder::only_register (text_range r) const
{
  std::size_t begin = r.begin;
  if (begin < r.end && m_s.text ().text[begin] == '%')
    begin++;
  const target_register *reg
    = m_s.target ().find_register (m_s.lower ({ begin, r.end }));
  return reg && (reg->reserved_reason.empty () || !reg->allocated_in.empty ())
	 ? reg : nullptr;
}

/* The text of R, equal for equal operands.  */
std::string
saved_finder::plain (text_range r) const
{
  std::string out;
  for (std::size_t i = r.begin; i < r.end; i++)
    if (m_s.text ().text[i] == atom_char)
      out += "{" + std::to_string (m_s.text ().segment_at (i).operand) + "}";
    else if (!is_space (m_s.text ().text[i]))
      out += m_s.text ().text[i];
  return to_lower (out);
}

void
saved_finder::add (const target_register *r, const asm_statement &from,
		   const asm_statement &to)
{
  const text_range where = { from.where.begin, to.where.end };
  for (saved_register &s : m_s.out.saved)
    if (s.reg == r)
      {
	s.where.end = where.end;
	return;
      }
  m_s.out.saved.push_back ({ r, where });
}

/* R comes back at AT, from PARTNER: it is saved if it is among FROM.  */
void
saved_finder::restore (const std::vector<event> &from,
		       const target_register *r, const asm_statement &at,
		       const std::string &partner)
{
  for (const event &e : from)
    if (registers_overlap (*e.reg, *r) && e.partner == partner)
      {
	add (e.reg, *e.at, at);
	return;
      }
}

void
saved_finder::move (const asm_statement &st)
{
  const std::string name = m_s.lower (st.name);
  const value_moves &m = m_s.target ().moves;
  const bool is_save = has (m.save, name), is_restore = has (m.restore, name);
  const bool is_exchange = has (m.exchange, name);
  if (is_save || is_restore || is_exchange)
    {
      for (unsigned i = 0; i < st.operands; i++)
	if (const target_register *r = only_register (m_s.out.operand (st, i)))
	  {
	    if (is_restore)
	      restore (m_saves, r, st, "");
	    else if (is_exchange)
	      {
		restore (m_exchanges, r, st, "");
		/* Copied away and exchanged back, as cpuid wants it.  */
		if (st.operands == 2)
		  restore (m_copies, r, st, plain (m_s.out.operand (st, !i)));
	      }
	    if (!is_restore)
	      (is_save ? m_saves : m_exchanges).push_back ({ r, &st, "" });
	  }
      return;
    }
  if (st.operands != 2 || !has (m.copy, name))
    return;
  const unsigned to = m_s.text ().is_att ? 1 : 0;
  const text_range source = m_s.out.operand (st, !to);
  const text_range target = m_s.out.operand (st, to);
  if (const target_register *r = only_register (target))
    restore (m_copies, r, st, plain (source));
  if (const target_register *r = only_register (source))
    m_copies.push_back ({ r, &st, plain (target) });
}

void
saved_finder::run ()
{
  for (const asm_statement &st : m_s.out.statements)
    if (st.kind == statement_kind::instruction && st.operands > 0)
      move (st);
}

} // anonymous namespace

void
find_saved_registers (scan_state &s)
{
  saved_finder (s).run ();
}

} // namespace rsasm
