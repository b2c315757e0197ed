/* Reading targets/directives.xml, and looking directives up.

   Reads the document; gives a table, or the list of all that is wrong with
   the document.  rsasm-directives.rng says the same for XML tools.

   Surprising: a directive may have several rows, each for other targets;
   two rows of one name for one target are a mistake.  */

#include "target/directives.h"

#include <cstring>

#include <pugixml.hpp>

#include "base/text.h"
#include "target/target-reader.h"

namespace rsasm {

namespace {

constexpr unsigned directives_format_version = 1;

const struct { const char *word; directive_effect effect; } effects[] = {
  { "none", directive_effect::none }, { "data", directive_effect::data },
  { "constants", directive_effect::constants },
  { "align", directive_effect::align }, { "set", directive_effect::set },
  { "push_section", directive_effect::push_section },
  { "pop_section", directive_effect::pop_section },
  { "section", directive_effect::section },
  { "cfi_adjust", directive_effect::cfi_adjust },
  { "cfi_remember", directive_effect::cfi_remember },
  { "cfi_restore", directive_effect::cfi_restore },
  { "cfi", directive_effect::cfi },
  { "code_mode", directive_effect::code_mode },
  { "org", directive_effect::org }, { "macro", directive_effect::macro },
  { "symbol", directive_effect::symbol },
  { "guard", directive_effect::guard },
  { "end_guard", directive_effect::end_guard }
};

const char *const constructs[] = { "function", "global", "naked" };

class directives_reader
{
public:
  directives_reader (const std::string &text, directive_table &table,
		     std::vector<xml_problem> &problems)
    : m_text (text), m_table (table), m_problems (problems) {}

  void read ();

private:
  void read_row (pugi::xml_node node);
  bool read_attribute (pugi::xml_attribute a, directive_row &row);
  void check_row (const directive_row &row);
  void problem (const std::string &message);
  unsigned line_of (std::ptrdiff_t offset) const;

  const std::string &m_text;
  directive_table &m_table;
  problem_list m_problems;
  unsigned m_line = 1;		/* of the row being read  */
  /* Names of the rows so far, each with the row's targets.  */
  std::unordered_multimap<std::string, std::vector<std::string>> m_targets;
};

std::vector<std::string>
words_of (const char *text)
{
  std::string s = text;
  for (char &c : s)
    if (is_space (c))
      c = ' ';
  return split_words (s);
}

unsigned
directives_reader::line_of (std::ptrdiff_t offset) const
{
  unsigned line = 1;
  for (std::ptrdiff_t i = 0;
       i < offset && i < static_cast<std::ptrdiff_t> (m_text.size ()); i++)
    line += m_text[i] == '\n';
  return line;
}

void
directives_reader::problem (const std::string &message)
{
  m_problems.add (m_line, message);
}

/* Put attribute A into ROW; false if there is no such attribute.  */
bool
directives_reader::read_attribute (pugi::xml_attribute a, directive_row &row)
{
  const std::string name = a.name ();
  if (name == "names")
    row.names = words_of (a.value ());
  else if (name == "targets")
    row.targets = words_of (a.value ());
  else if (name == "reason")
    row.reason = trim (a.value ());
  else if (name == "instead")
    row.instead = trim (a.value ());
  else if (name == "value")
    row.value = a.as_uint ();
  else if (name == "effect")
    {
      for (const auto &e : effects)
	if (!std::strcmp (a.value (), e.word))
	  {
	    row.effect = e.effect;
	    return true;
	  }
      problem ("unknown effect " + quote_for_problem (a.value ()));
    }
  else
    {
      for (int c = 0; c < static_cast<int> (construct_kind::count); c++)
	if (name == constructs[c])
	  {
	    const std::string v = a.value ();
	    row.policy[c] = v == "allow" ? directive_policy::allow
			    : v == "balanced" ? directive_policy::balanced
			    : directive_policy::forbid;
	    if (v != "allow" && v != "balanced" && v != "forbid")
	      problem ("'" + name + "' must be 'allow', 'balanced' or "
		       "'forbid'");
	    return true;
	  }
      return false;
    }
  return true;
}

/* True if a target is in both lists, of which an empty one has all.  */
bool
may_meet (const std::vector<std::string> &a,
	  const std::vector<std::string> &b)
{
  bool found = a.empty () || b.empty ();
  for (const std::string &t : a)
    for (const std::string &u : b)
      found |= t == u;
  return found;
}

/* What is wrong with ROW, alone and beside the rows before it.  */
void
directives_reader::check_row (const directive_row &row)
{
  if (row.names.empty ())
    problem ("a directive needs 'names'");
  for (const std::string &n : row.names)
    {
      if (n.size () < 2 || n[0] != '.' || n != to_lower (n))
	problem (quote_for_problem (n) + " is no directive: write it with its "
		 "dot, in lower case");
      bool is_known = false;
      auto others = m_targets.equal_range (n);
      for (auto it = others.first; it != others.second; ++it)
	is_known |= may_meet (it->second, row.targets);
      if (is_known)
	problem ("directive " + quote_for_problem (n) + " has a row already");
      m_targets.emplace (n, row.targets);
    }
  if (row.effect == directive_effect::code_mode && row.value == 0)
    problem ("effect 'code_mode' needs a 'value'");
  for (directive_policy p : row.policy)
    if (p == directive_policy::forbid && row.reason.empty ())
      {
	problem ("a directive that is forbidden somewhere needs a 'reason'");
	break;
      }
}

void
directives_reader::read_row (pugi::xml_node node)
{
  if (node.type () != pugi::node_element)
    return;
  m_line = line_of (node.offset_debug ());
  if (std::strcmp (node.name (), "directive"))
    {
      problem ("unknown element " + quote_for_problem (node.name ()));
      return;
    }
  directive_row row;
  for (pugi::xml_attribute a : node.attributes ())
    if (!read_attribute (a, row))
      problem ("unknown attribute " + quote_for_problem (a.name ()));
  for (const char *needed : { "names", "effect", "function" })
    if (!node.attribute (needed))
      problem (std::string ("a directive needs '") + needed + "'");
  check_row (row);
  m_table.rows.push_back (std::move (row));
}

void
directives_reader::read ()
{
  pugi::xml_document doc;
  pugi::xml_parse_result result
    = doc.load_buffer (m_text.data (), m_text.size ());
  if (!result)
    {
      m_line = line_of (result.offset);
      problem (result.description ());
      return;
    }
  pugi::xml_node root = doc.document_element ();
  m_line = line_of (root.offset_debug ());
  if (std::strcmp (root.name (), "directives"))
    {
      problem ("the document is no list of directives");
      return;
    }
  if (root.attribute ("version").as_uint () != directives_format_version)
    problem ("unknown format version "
	     + quote_for_problem (root.attribute ("version").value ()));
  for (pugi::xml_node node : root.children ())
    read_row (node);
  if (m_table.rows.empty ())
    problem ("there are no directives");
}

bool
is_for_target (const directive_row &row, const std::string &target)
{
  if (row.targets.empty ())
    return true;
  for (const std::string &t : row.targets)
    if (t == target)
      return true;
  return false;
}

} // anonymous namespace

void
directive_table::build_index ()
{
  m_index.clear ();
  for (std::size_t i = 0; i < rows.size (); i++)
    for (const std::string &name : rows[i].names)
      m_index.emplace (name, i);
}

const directive_row *
directive_table::find (const std::string &name,
		       const std::string &target) const
{
  auto range = m_index.equal_range (name);
  for (auto it = range.first; it != range.second; ++it)
    if (is_for_target (rows[it->second], target))
      return &rows[it->second];
  return nullptr;
}

std::vector<std::string>
directive_table::allowed_names (const std::string &target,
				construct_kind c) const
{
  std::vector<std::string> names;
  for (const directive_row &row : rows)
    if (row.policy[static_cast<int> (c)] != directive_policy::forbid
	&& is_for_target (row, target))
      names.insert (names.end (), row.names.begin (), row.names.end ());
  return names;
}

std::unique_ptr<directive_table>
parse_directives_xml (const std::string &text,
		      std::vector<xml_problem> &problems)
{
  std::unique_ptr<directive_table> table (new directive_table);
  directives_reader (text, *table, problems).read ();
  if (!problems.empty ())
    return nullptr;
  table->build_index ();
  return table;
}

} // namespace rsasm
