/* Placeholders to operands.

   Reads the parsed template and list; gives the block with every
   placeholder bound, or -1 where that failed and was reported.  Each bad
   name or number is reported once, however often the template has it;
   unused operands are reported only if nothing else is wrong, since a
   placeholder that failed may have been the use.  */

#include "parse/bind-internal.h"

#include <algorithm>

#include "base/text.h"
#include "parse/internal.h"

namespace rsasm {

/* How many positional operands S has, in words.  */
static std::string
positional_count (const bind_state &s)
{
  std::size_t n = s.positional.size ();
  return n == 0   ? "there are no positional operands"
	 : n == 1 ? "there is 1 positional operand"
		  : "there are " + std::to_string (n) + " positional operands";
}

/* Report ID, or that index P.index was meant for an explicit register, at
   WHERE, with notes on the operands that have no number.  */
static void
report_index (const bind_state &s, const template_piece &p, diag_id id,
	      span where, const std::vector<std::string> &args)
{
  std::size_t fixed = 0;
  bool has_named = false;
  for (const operand &op : s.out.operands)
    {
      fixed += is_fixed_place (op);
      has_named |= !op.from->let_name.text.empty ();
    }
  if (fixed != 0 && p.index < s.out.operands.size ())
    id = diag_id::bind_explicit_index;
  diag &d = s.diags.add (id, where, args);
  if (id != diag_id::bind_too_few)
    d.note (where, positional_count (s));
  if (fixed != 0)
    d.note (where, "placeholders cannot use explicit registers: write their "
		   "names in the template");
  if (has_named)
    d.note (where, "operands with " + quote ("let")
		     + " are referred to by name");
}

/* True if NAME looks like a register of a list in braces: {k1}{z},
   {v0}.  */
static bool
is_like_register (const std::string &name)
{
  if (name == "z" || name == "sae")
    return true;
  return name.size () >= 2 && name.size () <= 3
	 && std::string ("kvrxqdsz").find (name[0]) != std::string::npos
	 && std::all_of (name.begin () + 1, name.end (),
			 [] (char c) { return c >= '0' && c <= '9'; });
}

/* The operand that an unknown name X is near to.  */
static std::string
nearest_name (const bind_state &s, const std::string &name)
{
  std::vector<std::string> candidates;
  /* In the order of the operands, for equal misses.  */
  for (const operand &op : s.out.operands)
    if (!op.name.empty ())
      candidates.push_back (op.name);
  return near_miss (name, candidates);
}

/* Report the placeholder P, whose name no operand has.  If IS_BRIEF do not
   search the operands for a reason.  */
static void
report_no_name (bind_state &s, const template_piece &p, bool is_brief)
{
  if (is_brief)
    {
      s.diags.add (diag_id::bind_no_name, p.ref_where, { p.name });
      return;
    }
  for (const operand &op : s.out.operands)
    if (is_fixed_place (op) && !op.from->exprs.empty ()
	&& op.from->exprs[0].ident == p.name)
      {
	s.diags.add (diag_id::bind_explicit_ref, p.where, { p.name })
	  .note (op.reg.name.where,
		 op.is_explicit ()
		   ? "write " + quote (op.reg.name.text) + " in the template"
		   : std::string ("the instructions set the flag"));
	return;
      }

  diag &d = s.diags.add (diag_id::bind_no_name, p.ref_where, { p.name });
  std::string near = nearest_name (s, p.name);
  if (!near.empty ())
    {
      d.note (p.ref_where, "did you mean " + quote (near) + "?")
	.fixit (p.ref_where, near);
      return;
    }
  for (const operand &op : s.out.operands)
    for (const expr_text &e : op.from->exprs)
      if (e.ident == p.name && op.from->exprs.size () == 2)
	{
	  d.note (op.where, "an operand with two expressions gets no name "
			    "from them: write "
			      + quote ("let(" + p.name + ", "
				       + item_keyword (op.kind) + "(...))"));
	  return;
	}
  d.note (p.ref_where, "an operand is named by its identifier before macro "
		       "expansion, or with "
			 + quote ("let(" + p.name + ", ...)"));
  if (is_like_register (p.name))
    d.note (p.where, "for braces in the assembly, double them: "
		       + quote ("{{" + p.name + "}}"));
}

/* Resolves the placeholders of one block.  */
class resolver
{
public:
  explicit resolver (bind_state &s)
    : m_s (s), m_used (s.out.operands.size ())
  {}

  void resolve_all ();
  void report_unused ();

private:
  int find_name (const template_piece &p);
  int find_index (const template_piece &p);

  /* So many names are bad that a search through the operands for each
     would cost too much.  */
  bool is_hopeless () const { return m_bad_names.size () > 16; }

  bind_state &m_s;
  std::vector<bool> m_used;
  unsigned m_next = 0;
  bool m_too_few = false;	/* reported: too many {}  */
  std::unordered_set<std::string> m_bad_names;
  std::unordered_set<unsigned> m_bad_indices;
};

int
resolver::find_name (const template_piece &p)
{
  std::unordered_map<std::string, int>::iterator found
    = m_s.names.find (p.name);
  if (found != m_s.names.end ())
    {
      const operand &op = m_s.out.operands[found->second];
      if (!op.is_ambiguous_name || !m_bad_names.insert (p.name).second)
	return found->second;
      diag &d = m_s.diags.add (diag_id::bind_ambiguous_name, p.ref_where,
			       { p.name });
      for (const operand &other : m_s.out.operands)
	if (!is_hopeless () && other.is_ambiguous_name && other.name == p.name)
	  d.note (other.where, "give this one another name: "
				 + quote ("let(name, "
					  + std::string (
					      item_keyword (other.kind))
					  + "(...))"));
      return found->second;
    }
  if (m_s.has_bad || !m_bad_names.insert (p.name).second)
    return -1;
  std::unordered_map<std::string, const item *>::iterator off
    = m_s.off_names.find (p.name);
  if (off != m_s.off_names.end ())
    m_s.diags.add (diag_id::bind_off_name, p.ref_where, { p.name })
      .note (off->second->where, "its condition is false here: choose the "
				 "template line by the same condition with "
				   + quote ("line(...)"));
  else
    report_no_name (m_s, p, is_hopeless ());
  return -1;
}

int
resolver::find_index (const template_piece &p)
{
  if (p.index < m_s.positional.size ())
    return m_s.positional[p.index];
  if (m_s.has_bad)
    return -1;
  if (p.ref == ref_kind::next)
    {
      if (!m_too_few)
	report_index (m_s, p, diag_id::bind_too_few, p.where,
		      { std::to_string (p.index), positional_count (m_s) });
      m_too_few = true;
    }
  else if (m_bad_indices.insert (p.index).second)
    {
      /* As written: it may be more than P.index can hold.  */
      constexpr std::size_t most = 20;
      const std::string &line = m_s.out.tmpl.lines[p.ref_where.text];
      report_index (m_s, p, diag_id::bind_bad_index, p.ref_where,
		    { line.substr (p.ref_where.begin,
				   std::min (p.ref_where.size (), most)) });
    }
  return -1;
}

void
resolver::resolve_all ()
{
  for (template_piece &p : m_s.out.tmpl.pieces)
    {
      if (!p.is_placeholder)
	continue;
      if (p.ref == ref_kind::next)
	p.index = m_next++;
      p.operand = p.ref == ref_kind::name ? find_name (p) : find_index (p);
      if (p.operand >= 0)
	m_used[p.operand] = true;
    }
}

/* How the template can refer to operand INDEX of S.  */
static std::string
placeholder_for (const bind_state &s, int index)
{
  const operand &op = s.out.operands[index];
  if (!op.name.empty () && !op.is_ambiguous_name)
    return "{" + op.name + "}";
  std::size_t position
    = std::find (s.positional.begin (), s.positional.end (), index)
      - s.positional.begin ();
  return "{" + std::to_string (position) + "}";
}

void
resolver::report_unused ()
{
  std::vector<int> unused;
  for (std::size_t i = 0; i < m_used.size (); ++i)
    {
      const operand &op = m_s.out.operands[i];
      bool is_mem = is_register_kind (op.kind) && op.reg.name.text == "mem";
      if (!m_used[i] && op.kind != item_kind::bad && !is_fixed_place (op)
	  && !is_mem)
	unused.push_back (static_cast<int> (i));
    }
  if (unused.empty ())
    return;

  const operand &first = m_s.out.operands[unused[0]];
  std::string ref = placeholder_for (m_s, unused[0]);
  diag &d
    = unused.size () == 1
	? m_s.diags.add (diag_id::bind_unused, first.where,
			 { first.name.empty () ? item_text (m_s, *first.from)
					       : first.name })
	: m_s.diags.add (diag_id::bind_many_unused, first.where,
			 { std::to_string (unused.size ()) });
  /* More would not be read.  */
  constexpr std::size_t most = 16;
  for (std::size_t i = 1; i < unused.size () && i < most; ++i)
    d.note (m_s.out.operands[unused[i]].where, "this one too");
  if (m_s.out.options.has (option::raw))
    d.note (first.where, quote ("options(raw)")
			   + " turns placeholders off: use explicit "
			     "registers");
  else
    d.note (first.where, "if it is not needed in an instruction, use it in "
			 "a comment: "
			   + quote ("/* " + ref + " */"));
}

bound_asm
bind_operands (asm_template tmpl, const operand_list &list,
	       std::vector<item_values> values, diag_list &diags)
{
  bound_asm b;
  b.tmpl = std::move (tmpl);
  bind_state s = { list, values, diags, b, false, {}, {}, {} };
  bind_items (s);
  bind_names (s);

  if (!b.options.has (option::raw))
    check_gnu_template (b.tmpl, b.options.has (option::att_syntax), diags);
  resolver r (s);
  r.resolve_all ();
  if (!diags.has_errors ())
    r.report_unused ();
  return b;
}

} // namespace rsasm
