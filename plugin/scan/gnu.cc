/* GNU asm statements: from their templates to scanned text and back.

   Reads a GNU template, whose operands are "%0"; gives the template with
   the names of labels fresh in each copy.

   Surprising: a template may hold both syntaxes of x86 as alternatives,
   "{att|intel}".  Each is scanned by itself; only what is said of the one
   in force is reported, since only that is assembled.  A basic asm has no
   "%=", so one with labels becomes an extended one.  */

#include "scan/gnu.h"

#include <algorithm>

#include "base/text.h"
#include "scan/internal.h"

namespace rsasm {

namespace {

bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

bool
is_letter (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class gnu_expander
{
public:
  gnu_expander (const gnu_asm &a, const target_desc &t, unsigned dialect)
    : m_a (a), m_t (t), m_dialect (dialect)
  { m_out.is_att = t.lex.has_syntaxes && dialect == 0; }

  asm_text expand ();
  bool has_alternatives () const { return m_has_alternatives; }

private:
  void add (const std::string &text, std::size_t begin, std::size_t end,
	    bool verbatim, atom_kind atom = atom_kind::none,
	    int operand = -1);
  std::size_t percent (std::size_t at);
  atom_kind kind_of (const gnu_operand &o) const;
  bool is_shown () const { return !m_in_braces || m_alternative == m_dialect; }

  const gnu_asm &m_a;
  const target_desc &m_t;
  unsigned m_dialect;
  asm_text m_out;
  bool m_in_braces = false, m_has_alternatives = false;
  unsigned m_alternative = 0;
};

void
gnu_expander::add (const std::string &text, std::size_t begin,
		   std::size_t end, bool verbatim, atom_kind atom,
		   int operand)
{
  if (!is_shown ())
    return;
  text_segment s;
  s.begin = m_out.text.size ();
  s.where = make_span (0, begin, end);
  s.is_verbatim = verbatim;
  s.piece = 0;
  s.atom = atom;
  s.operand = operand;
  m_out.segments.push_back (s);
  m_out.text += text;
}

atom_kind
gnu_expander::kind_of (const gnu_operand &o) const
{
  if (o.is_symbol)
    return atom_kind::symbol;
  bool in_register = false, in_memory = false;
  for (char c : o.constraint)
    if (c == 'm' || c == 'o' || c == 'V')
      in_memory = true;
    else if (c == 'i' || c == 'n' || c == 's' || c == 'g' || c == 'X'
	     || c == 'p')
      return atom_kind::unknown;
    else if (is_letter (c) || is_digit (c))
      in_register = true;
  return in_register == in_memory ? atom_kind::unknown
	 : in_memory ? atom_kind::memory : atom_kind::reg;
}

/* The "%" at AT; returns where what it means ends.  */
std::size_t
gnu_expander::percent (std::size_t at)
{
  const std::string &s = m_a.templ;
  std::size_t i = at + 1;
  if (i >= s.size ())
    {
      add ("%", at, i, true);
      return i;
    }
  if (s[i] == '%' || s[i] == '{' || s[i] == '}' || s[i] == '|')
    {
      add (std::string (1, s[i]), at, i + 1, false);
      return i + 1;
    }
  if (s[i] == '=')
    {
      add (std::string (1, unique_char), at, i + 1, false);
      return i + 1;
    }
  const char modifier = is_letter (s[i]) ? s[i++] : 0;
  if (i < s.size () && is_digit (s[i]))
    {
      std::size_t n = 0;
      while (i < s.size () && is_digit (s[i]) && n < 1000)
	n = n * 10 + static_cast<std::size_t> (s[i++] - '0');
      if (n >= m_a.operands.size ())
	/* GCC reports it.  */
	add (std::string (1, atom_char), at, i, false, atom_kind::unknown);
      else if (modifier == 'c' && !m_a.operands[n].constant.empty ())
	add (m_a.operands[n].constant, at, i, false);
      else
	add (std::string (1, atom_char), at, i, false,
	     kind_of (m_a.operands[n]), static_cast<int> (n));
      return i;
    }
  /* Punctuation that the target prints something for: "%*", "%&".  */
  if (!modifier)
    i++;
  add (" ", at, i, false);
  return i;
}

asm_text
gnu_expander::expand ()
{
  const std::string &s = m_a.templ;
  if (m_a.is_basic)
    {
      add (s, 0, s.size (), true);
      return std::move (m_out);
    }
  const bool has_braces = m_t.lex.has_syntaxes;
  for (std::size_t i = 0; i < s.size ();)
    {
      if (s[i] == '%')
	{
	  i = percent (i);
	  continue;
	}
      if (has_braces && s[i] == '{' && !m_in_braces)
	{
	  m_in_braces = m_has_alternatives = true;
	  m_alternative = 0;
	  i++;
	  continue;
	}
      if (has_braces && m_in_braces && (s[i] == '|' || s[i] == '}'))
	{
	  if (s[i] == '|')
	    m_alternative++;
	  else
	    m_in_braces = false;
	  i++;
	  continue;
	}
      std::size_t end = i + 1;
      while (end < s.size () && s[end] != '%'
	     && !(has_braces && (s[end] == '{' || s[end] == '}'
				 || s[end] == '|')))
	end++;
      add (s.substr (i, end - i), i, end, true);
      i = end;
    }
  return std::move (m_out);
}

/* An edit of the template itself.  */
struct template_edit
{
  std::size_t begin, end;
  std::string replacement;
};

void
add_edits (const scanned_asm &s, std::vector<template_edit> &edits)
{
  for (const text_edit &e : s.edits)
    {
      const span w = s.text.span_of (e.where);
      edits.push_back ({ w.begin, w.end, e.replacement });
    }
}

/* Append TEMPL [BEGIN, END), which basic asm would print as it is.  */
void
append (std::string &out, const gnu_asm &a, const target_desc &t,
	std::size_t begin, std::size_t end)
{
  for (std::size_t i = begin; i < end; i++)
    {
      const char c = a.templ[i];
      if (a.is_basic
	  && (c == '%' || (t.lex.has_syntaxes
			   && (c == '{' || c == '}' || c == '|'))))
	out += '%';
      out += c;
    }
}

std::string
apply (const gnu_asm &a, const target_desc &t,
       std::vector<template_edit> &edits)
{
  std::stable_sort (edits.begin (), edits.end (),
		    [] (const template_edit &x, const template_edit &y)
		    { return x.begin < y.begin; });
  std::string out;
  std::size_t pos = 0;
  for (const template_edit &e : edits)
    {
      /* Text that both alternatives share is edited once.  */
      if (e.begin < pos || (e.begin == pos && e.end == e.begin && pos > 0))
	continue;
      append (out, a, t, pos, e.begin);
      out += e.replacement;
      pos = e.end;
    }
  append (out, a, t, pos, a.templ.size ());
  return out;
}

bool
moves_stack (const scanned_asm &s, const target_desc &t)
{
  for (const asm_statement &st : s.statements)
    if (st.kind == statement_kind::instruction && !st.name.empty ())
      {
	const flow_row *row = t.find_flow (to_lower (s.text.str (st.name)));
	if (row && (row->kind == flow_kind::call
		    || row->kind == flow_kind::stack))
	  return true;
      }
  return false;
}

/* A memory operand may be addressed by the stack pointer, so it must not be
   used while something is pushed.  */
void
check_pushed_memory (const gnu_asm &a, const scanned_asm &s,
		     const target_desc &t, diag_list &diags)
{
  int depth = 0;
  for (const asm_statement &st : s.statements)
    {
      if (st.kind != statement_kind::instruction || st.name.empty ())
	continue;
      const std::string name = to_lower (s.text.str (st.name));
      const flow_row *row = t.find_flow (name);
      const bool is_stack = row && row->kind == flow_kind::stack;
      /* A pop finds its operand with the stack pointer as it is after.  */
      if (is_stack && starts_with (name, "pop"))
	depth--;
      for (std::size_t i = st.where.begin; depth > 0 && i < st.where.end; i++)
	{
	  if (s.text.text[i] != atom_char)
	    continue;
	  const int n = s.text.segment_at (i).operand;
	  if (n >= 0
	      && a.operands[n].constraint.find_first_of ("mgoV")
		   != std::string::npos
	      && a.operands[n].hard_register.empty ())
	    {
	      diags.add (diag_id::gnu_moved_memory, s.text.span_of (st.where))
		.note (span (), "use a register operand, or do not push");
	      return;
	    }
	}
      if (is_stack && starts_with (name, "push"))
	depth++;
    }
}

} // anonymous namespace

gnu_result
scan_gnu_asm (const gnu_asm &a, const scan_context &context,
	      unsigned dialect, diag_list &diags)
{
  gnu_result r;
  scan_context c = context;
  c.is_gnu = true;
  c.is_noreturn = a.is_noreturn;
  if (a.is_goto)
    diags.add (diag_id::gnu_goto, span ())
      .note (span (), "a block is left by falling through only");

  gnu_expander expander (a, c.target, dialect);
  asm_text text = expander.expand ();
  const bool has_alternatives = expander.has_alternatives ();
  scanned_asm scanned = scan_asm (std::move (text), c, diags);
  check_gnu_registers (a, scanned, c, diags);
  check_pushed_memory (a, scanned, c.target, diags);
  r.moves_stack = moves_stack (scanned, c.target);

  std::vector<template_edit> edits;
  add_edits (scanned, edits);
  if (has_alternatives)
    {
      diag_list unused;
      gnu_expander other (a, c.target, !dialect);
      add_edits (scan_asm (other.expand (), c, unused), edits);
    }
  r.is_rewritten = !edits.empty ();
  r.templ = r.is_rewritten ? apply (a, c.target, edits) : a.templ;
  return r;
}

} // namespace rsasm
