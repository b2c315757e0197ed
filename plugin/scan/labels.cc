/* What a template defines: labels, and symbols that .set or "=" makes.

   Reads the statements; fills the symbol tables of scan_state and renames
   the definitions.  Reports names that cannot be labels and names defined
   twice.

   A fresh name is ".Lrsasm%=_NAME", where GCC prints for "%=" a number that
   no two asm statements of an assembly file share.  The underscore keeps
   "loop1" apart from copy 1 of "loop".  What no user's name can look like
   begins with a dot or a digit there: numeric labels, and names that are
   no plain words.  */

#include "scan/internal.h"

#include "base/text.h"

namespace rsasm {

namespace {

std::string
fresh_prefix (const scan_state &s)
{
  return s.context.fresh_names ? ".Lrsasm%=" : ".Lrsasm";
}

/* The fresh name of NAME, the Nth symbol of the block.  */
std::string
fresh_name (const scan_state &s, const std::string &name, std::size_t n)
{
  for (char c : name)
    if (!is_asm_name_char (c) || c == unique_char)
      return fresh_prefix (s) + "." + std::to_string (n);
  return fresh_prefix (s) + "_" + name;
}

/* NAME can be that of a symbol without quotes.  */
bool
is_asm_name (const std::string &name)
{
  for (char c : name)
    if (!is_asm_name_char (c))
      return false;
  return !name.empty () && !(name[0] >= '0' && name[0] <= '9');
}

class definer
{
public:
  explicit definer (scan_state &s) : m_s (s) {}

  void label (const asm_statement &st);
  void symbol (text_range name, bool is_once);

private:
  bool can_define (text_range where, std::string &name);
  void enter (text_range where, const std::string &name, bool is_label,
	      bool is_once);

  scan_state &m_s;
};

/* True if WHERE can be the name of a symbol, which is put into NAME; else
   report why not.  */
bool
definer::can_define (text_range where, std::string &name)
{
  name = m_s.str (where);
  const std::size_t atom = name.find (atom_char);
  if (atom != std::string::npos)
    {
      const bool is_symbol
	= m_s.text ().atom_at (where.begin + atom) == atom_kind::symbol;
      m_s.report (is_symbol ? diag_id::scan_defines_symbol
			    : diag_id::scan_operand_in_name, where);
      return false;
    }
  if (name == ".")
    {
      m_s.report (diag_id::scan_location_counter, where)
	.note (span (), "use " + quote (".skip") + " or "
			+ quote (".balign"));
      return false;
    }
  const bool is_quoted = name.size () >= 2 && name[0] == '"'
			 && name.find ('"', 1) == name.size () - 1;
  if (is_quoted)
    name = name.substr (1, name.size () - 2);
  else if (!is_asm_name (name))
    {
      m_s.report (diag_id::scan_bad_name, where, { name })
	.note (span (), "a name is letters, digits, "
			  + quoted_list ({ "_", ".", "$" }, "and")
			  + ", and does not begin with a digit");
      return false;
    }
  const char *what;
  if (m_s.is_taken (name, &what))
    {
      if (m_s.reported.insert (name).second)
	m_s.report (diag_id::scan_taken_name, where, { name, what })
	  .note (span (), "choose another name");
      return false;
    }
  return true;
}

void
definer::enter (text_range where, const std::string &name, bool is_label,
		bool is_once)
{
  auto place = m_s.symbols.emplace (name, own_symbol ());
  own_symbol &symbol = place.first->second;
  if (!place.second)
    {
      if (!m_s.has_macros && (is_once || is_label || symbol.is_label))
	{
	  span first = m_s.text ().span_of (symbol.where);
	  m_s.report (diag_id::scan_defined_twice, where, { name })
	    .note (first, "first defined here");
	}
    }
  else
    {
      symbol.is_label = is_label;
      symbol.where = where;
      symbol.fresh = m_s.shared.count (name)
		     ? name : fresh_name (m_s, name, m_s.symbols.size ());
    }
  m_s.edit (where, symbol.fresh);
}

void
definer::label (const asm_statement &st)
{
  std::string name = m_s.str (st.name);
  if (name[0] >= '0' && name[0] <= '9')
    {
      if (name.find_first_not_of ("0123456789") != std::string::npos)
	{
	  if (name.find (atom_char) != std::string::npos)
	    m_s.report (diag_id::scan_operand_in_name, st.name);
	  else if (m_s.reported.insert (name).second)
	    m_s.report (diag_id::scan_bad_label, st.name, { name })
	      .note (span (), "a label is a name, or digits only");
	  return;
	}
      /* gas reads "01:" as label 1.  */
      name.erase (0, name.find_first_not_of ('0'));
      std::vector<numeric_label> &all = m_s.numerics[name];
      numeric_label l;
      l.place = st.name.begin;
      l.fresh = fresh_prefix (m_s) + "_" + (name.empty () ? "0" : name)
		+ "." + std::to_string (all.size ());
      m_s.edit (st.name, l.fresh);
      all.push_back (std::move (l));
    }
  else if (can_define (st.name, name))
    enter (st.name, name, true, true);
}

void
definer::symbol (text_range where, bool is_once)
{
  std::string name;
  if (can_define (where, name))
    enter (where, name, false, is_once);
}

} // anonymous namespace

const numeric_label *
scan_state::find_numeric (const std::string &digits, char direction,
			  std::size_t place) const
{
  const std::size_t significant = digits.find_first_not_of ('0');
  auto it = numerics.find (significant == std::string::npos
			   ? "" : digits.substr (significant));
  if (it == numerics.end ())
    return nullptr;
  const std::vector<numeric_label> &all = it->second;
  std::size_t after = 0;
  while (after < all.size () && all[after].place < place)
    after++;
  if (direction == 'b')
    return after > 0 ? &all[after - 1] : nullptr;
  return after < all.size () ? &all[after] : nullptr;
}

void
find_definitions (scan_state &s)
{
  definer d (s);
  for (const asm_statement &st : s.out.statements)
    if (st.kind == statement_kind::directive)
      {
	const directive_row *row = s.find_directive (st);
	const int construct = static_cast<int> (s.context.construct);
	if (!row)
	  continue;
	s.has_macros |= row->effect == directive_effect::macro
			&& row->policy[construct] == directive_policy::forbid;
	s.has_macros |= (row->effect == directive_effect::guard
			 || row->effect == directive_effect::end_guard)
			&& row->policy[construct] == directive_policy::balanced
			&& !s.guards.count (&st);
      }
  for (const asm_statement &st : s.out.statements)
    if (s.has_macros && s.str (st.where).find ('\\') != std::string::npos)
      /* A parameter is in it.  */
      continue;
    else if (st.kind == statement_kind::label)
      d.label (st);
    else if (st.kind == statement_kind::assignment)
      {
	/* "a == 1" defines once, "a = 1" may come again.  */
	const std::string &text = s.text ().text;
	const std::size_t sign = text.find ('=', st.name.end);
	d.symbol (st.name, text.compare (sign, 2, "==") == 0);
      }
    else if (st.kind == statement_kind::directive && st.operands > 0)
      {
	const directive_row *row = s.find_directive (st);
	if (row && row->effect == directive_effect::set)
	  {
	    const std::string name = s.lower (st.name);
	    d.symbol (s.out.operand (st, 0),
		      name == ".equiv" || name == ".eqv");
	  }
      }
}

} // namespace rsasm
