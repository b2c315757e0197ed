/* Checks of a target file that need more than one element.

   Reads a target_reader whose elements were all well formed; adds what is
   wrong between them: names that nothing defines, names defined twice,
   classes without registers, types or bare modifier, no auto class.
   Messages name both ends.  */

#include <unordered_map>
#include <unordered_set>

#include "target/target-reader.h"

namespace rsasm {

namespace {

class target_validator
{
public:
  explicit target_validator (target_reader &r)
    : m_desc (r.desc), m_lines (r.lines), m_problems (r.problems) {}

  void run ();

private:
  void check_features ();
  void check_classes ();
  void check_class (std::size_t index);
  void check_registers ();
  void check_abis ();
  void check_auto_rules ();
  void check_feature_ref (const std::string &feature, unsigned line,
			  const char *what, const std::string &user);
  void define (std::unordered_map<std::string, unsigned> &names,
	       const char *what, const std::string &name, unsigned line);

  const target_desc &m_desc;
  const target_lines &m_lines;
  problem_list &m_problems;
  std::unordered_map<std::string, unsigned> m_features, m_classes;
  std::unordered_map<std::string, unsigned> m_names, m_bases;
  std::unordered_set<std::string> m_used_classes;	/* by a register  */
};

void
target_validator::run ()
{
  check_features ();
  check_classes ();
  check_registers ();
  for (std::size_t i = 0; i < m_desc.classes.size (); i++)
    check_class (i);
  check_abis ();
  check_auto_rules ();
}

/* Enter NAME; a problem if it is there.  */
void
target_validator::define (std::unordered_map<std::string, unsigned> &names,
			  const char *what, const std::string &name,
			  unsigned line)
{
  const auto entered = names.emplace (name, line);
  if (!entered.second)
    m_problems.add (line, std::string (what) + " " + quote_for_problem (name)
			  + " is already defined at line "
			  + std::to_string (entered.first->second));
}

void
target_validator::check_feature_ref (const std::string &feature,
				     unsigned line, const char *what,
				     const std::string &user)
{
  if (!feature.empty () && !m_features.count (feature))
    m_problems.add (line, std::string (what) + " " + quote_for_problem (user)
			  + " needs the unknown feature "
			  + quote_for_problem (feature));
}

void
target_validator::check_features ()
{
  for (std::size_t i = 0; i < m_desc.features.size (); i++)
    define (m_features, "feature", m_desc.features[i].name, m_lines.features[i]);
}

void
target_validator::check_classes ()
{
  for (std::size_t i = 0; i < m_desc.classes.size (); i++)
    define (m_classes, "class", m_desc.classes[i].name, m_lines.classes[i]);
  if (m_desc.classes.empty ())
    m_problems.add (m_lines.target, "the target has no register class");
}

void
target_validator::check_registers ()
{
  for (std::size_t i = 0; i < m_desc.registers.size (); i++)
    {
      const target_register &reg = m_desc.registers[i];
      const unsigned line = m_lines.registers[i];
      define (m_names, "register name", reg.name, line);
      m_bases.emplace (reg.name, line);
      for (std::size_t k = 0; k < reg.aliases.size (); k++)
	{
	  const register_alias &al = reg.aliases[k];
	  define (m_names, "register name", al.name, m_lines.aliases[i][k]);
	  if (al.bits > reg.bits)
	    m_problems.add (m_lines.aliases[i][k],
			    "alias " + quote_for_problem (al.name)
			    + " is wider than register "
			    + quote_for_problem (reg.name));
	}
      if (reg.name_bits > reg.bits)
	m_problems.add (line, "the base name is wider than register "
			      + quote_for_problem (reg.name));
      if (m_lines.is_repeated[i])
	continue;
      for (std::size_t k = 0; k < reg.classes.size (); k++)
	{
	  const std::string &c = reg.classes[k];
	  m_used_classes.insert (c);
	  if (!m_classes.count (c))
	    m_problems.add (line, "register " + quote_for_problem (reg.name)
				  + " is in the unknown class "
				  + quote_for_problem (c));
	  for (std::size_t j = 0; j < k; j++)
	    if (reg.classes[j] == c)
	      {
		m_problems.add (line, "register "
				      + quote_for_problem (reg.name)
				      + " names its class "
				      + quote_for_problem (c) + " twice");
		break;
	      }
	}
      check_feature_ref (reg.feature, line, "register", reg.name);
      check_feature_ref (reg.narrow_vector_feature, line, "register",
			 reg.name);
    }
  /* also-clobbers are GCC's names.  */
  std::unordered_set<std::string> gcc_names;
  for (const target_register &reg : m_desc.registers)
    gcc_names.insert (reg.gcc_name);
  for (std::size_t i = 0; i < m_desc.registers.size (); i++)
    for (const std::string &c : m_desc.registers[i].also_clobbers)
      if (!m_lines.is_repeated[i] && !gcc_names.count (c))
	m_problems.add (m_lines.registers[i],
			"register "
			+ quote_for_problem (m_desc.registers[i].name)
			+ " also clobbers " + quote_for_problem (c)
			+ ", which is no register's 'gcc' name");
}

void
target_validator::check_class (std::size_t index)
{
  const register_class &c = m_desc.classes[index];
  const unsigned line = m_lines.classes[index];
  const std::string user = "class " + quote_for_problem (c.name);
  check_feature_ref (c.feature, line, "class", c.name);
  if (!m_used_classes.count (c.name))
    m_problems.add (line, user + " has no registers");

  if (c.clobber_only)
    {
      if (!c.types.empty () || !c.modifiers.empty ())
	m_problems.add (line, user + " is only for clobbers, but has types "
				     "or modifiers");
      return;
    }

  std::unordered_map<std::string, unsigned> types, letters;
  for (std::size_t i = 0; i < c.types.size (); i++)
    {
      const unsigned type_line = m_lines.types[index][i];
      define (types, "type", c.types[i].name, type_line);
      check_feature_ref (c.types[i].feature, type_line,
			 "type", c.types[i].name);
    }
  if (c.types.empty ())
    m_problems.add (line, user + " has no types");

  /* Two rows for one width would make suggestions a matter of order.  */
  std::unordered_set<unsigned> widths[4];
  for (std::size_t i = 0; i < c.modifiers.size (); i++)
    {
      const class_modifier &m = c.modifiers[i];
      const unsigned row_line = m_lines.modifiers[index][i];
      define (letters, "modifier", m.letter, row_line);
      const std::vector<unsigned> *lists[4]
	= { &m.suggest_scalars, &m.suggest_vectors, &m.auto_scalars,
	    &m.auto_vectors };
      for (int k = 0; k < 4; k++)
	for (unsigned w : *lists[k])
	  if (!widths[k].insert (w).second)
	    m_problems.add (row_line, "a second modifier of " + user
				      + " for values of '"
				      + std::to_string (w) + "' bits");
    }
  if (!letters.count (""))
    m_problems.add (line, user + " has no modifier row with an empty letter");
}

void
target_validator::check_abis ()
{
  std::unordered_map<std::string, unsigned> names;
  for (std::size_t i = 0; i < m_desc.abis.size (); i++)
    {
      const target_abi &abi = m_desc.abis[i];
      const unsigned line = m_lines.abis[i];
      for (const std::string &n : abi.names)
	define (names, "ABI", n, line);
      std::unordered_set<std::string> seen;
      for (const std::string &c : abi.clobbers)
	{
	  if (!m_bases.count (c))
	    m_problems.add (line, "ABI " + quote_for_problem (abi.names[0])
				  + " clobbers "
				  + (m_names.count (c)
				     ? "the alias " + quote_for_problem (c)
				       + ", write the base name"
				     : "the unknown register "
				       + quote_for_problem (c)));
	  if (!seen.insert (c).second)
	    m_problems.add (line, "ABI " + quote_for_problem (abi.names[0])
				  + " clobbers " + quote_for_problem (c)
				  + " twice");
	}
    }
}

void
target_validator::check_auto_rules ()
{
  if (m_desc.auto_rules.empty ())
    m_problems.add (m_lines.target, "the target has no 'auto' class");
  for (std::size_t i = 0; i < m_desc.auto_rules.size (); i++)
    {
      const auto_rule &rule = m_desc.auto_rules[i];
      const unsigned line = m_lines.auto_rules[i];
      const register_class *found = nullptr;
      for (const register_class &c : m_desc.classes)
	if (!found && c.name == rule.class_name)
	  found = &c;
      if (!found)
	{
	  m_problems.add (line, "the 'auto' rule names the unknown class "
				+ quote_for_problem (rule.class_name));
	  continue;
	}
      for (const std::string &t : rule.types)
	if (!found->find_type (t))
	  m_problems.add (line, "the 'auto' rule gives type "
				+ quote_for_problem (t) + " to class "
				+ quote_for_problem (found->name)
				+ ", which does not hold it");
    }
}

} // anonymous namespace

void
validate_target (target_reader &r)
{
  target_validator (r).run ();
}

} // namespace rsasm
