/* The XML of a target file, read by a table.

   Reads the text of targets/NAME.xml; gives a target_desc or the list of
   all that is wrong with it.  The rows of target-schema.cc say which
   element may stand where, how often, and with which attributes; what the
   values mean is in target-elements.cc.

   Surprising: the document is parsed in place, in a copy of the text, so
   that the pointer of each name is its offset; that gives a line even to
   attributes, for which pugixml has none.  Only the depth that the table
   knows is walked, so deep nesting costs nothing.  */

#include "target/target-xml.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

#include <pugixml.hpp>

#include "base/text.h"
#include "target/target-schema.h"

namespace rsasm {

namespace {

std::string
element_quote (const std::string &name)
{
  return quote_for_problem ("<" + name + ">");
}

bool
parse_number (const std::string &s, unsigned &value)
{
  if (s.empty () || s.size () > 4)
    return false;
  value = 0;
  for (char c : s)
    {
      if (c < '0' || c > '9')
	return false;
      value = value * 10 + static_cast<unsigned> (c - '0');
    }
  return true;
}

/* S with each run of white space as one space, none at the ends.  */
std::string
collapse (const std::string &s)
{
  std::string r;
  for (char c : s)
    if (!is_space (c))
      r += c;
    else if (!r.empty () && r.back () != ' ')
      r += ' ';
  return trim (r);
}

/* The walk over one document.  */
class document_walk
{
public:
  document_walk (const std::string &text, target_reader &reader)
    : m_text (text), m_buffer (text), m_reader (reader)
  {
    m_line_starts.push_back (0);
    for (std::size_t i = 0; i < text.size (); i++)
      if (text[i] == '\n')
	m_line_starts.push_back (i + 1);
  }

  void run ();

private:
  unsigned line_at (std::size_t offset) const;
  unsigned line_of (const pugi::char_t *name, unsigned fallback) const;
  void walk_children (const pugi::xml_node &node, const char *parent,
		      unsigned parent_line);
  void walk_element (const pugi::xml_node &node, const element_row &row,
		     unsigned line);
  void read_attributes (const pugi::xml_node &node, const element_row &row,
			read_element &e);
  void judge (const attribute_row &row, const element_row &in,
	      read_attribute &attr, unsigned line);

  const std::string &m_text;
  std::string m_buffer;
  target_reader &m_reader;
  std::vector<std::size_t> m_line_starts;
};

unsigned
document_walk::line_at (std::size_t offset) const
{
  auto it = std::upper_bound (m_line_starts.begin (), m_line_starts.end (),
			      offset);
  return static_cast<unsigned> (it - m_line_starts.begin ());
}

unsigned
document_walk::line_of (const pugi::char_t *name, unsigned fallback) const
{
  const char *begin = m_buffer.data ();
  const char *end = begin + m_buffer.size ();
  std::less<const char *> before;
  if (!name || before (name, begin) || !before (name, end))
    return fallback;
  return line_at (static_cast<std::size_t> (name - begin));
}

void
document_walk::run ()
{
  problem_list &problems = m_reader.problems;
  const std::size_t nul = m_text.find ('\0');
  if (nul != std::string::npos)
    {
      problems.add (line_at (nul), "null byte in the file");
      return;
    }
  if (m_text.empty ())
    {
      problems.add (1, "the file is empty");
      return;
    }

  pugi::xml_document doc;
  const pugi::xml_parse_result result
    = doc.load_buffer_inplace (&m_buffer[0], m_buffer.size (),
			       pugi::parse_default | pugi::parse_pi
			       | pugi::parse_doctype
			       | pugi::parse_fragment,
			       pugi::encoding_utf8);
  if (!result)
    {
      std::size_t offset = result.offset > 0
			   ? static_cast<std::size_t> (result.offset) : 0;
      offset = std::min (offset, m_text.size () - 1);
      problems.add (line_at (offset),
		    "XML: " + to_lower (result.description ()));
      return;
    }
  walk_children (doc, nullptr, 1);
}

/* Judge the children of NODE, the element PARENT (null: the document).  */
void
document_walk::walk_children (const pugi::xml_node &node, const char *parent,
			      unsigned parent_line)
{
  problem_list &problems = m_reader.problems;
  std::size_t n_rows;
  const element_row *elements = element_rows (n_rows);
  std::vector<unsigned> seen (n_rows, 0);

  unsigned line = parent_line;
  for (const pugi::xml_node &child : node.children ())
    {
      line = line_of (child.name (), line);
      if (child.type () != pugi::node_element)
	{
	  const bool is_text = child.type () == pugi::node_pcdata
			       || child.type () == pugi::node_cdata;
	  const char *text = child.value ();
	  while (is_text && is_space (*text))
	    text++;
	  if (is_text)
	    line = line_of (text, line);
	  const std::string what = is_text ? "text"
				   : "declaration or instruction";
	  problems.add (line, what + " is not allowed "
			      + (parent ? "in " + element_quote (parent)
				 : "outside " + element_quote ("target")));
	  continue;
	}
      std::size_t i = 0;
      while (i < n_rows
	     && !(is_inside (elements[i], parent)
		  && !std::strcmp (elements[i].name, child.name ())))
	i++;
      if (i == n_rows)
	{
	  const std::string near = near_miss (child.name (),
					      child_names (parent));
	  problems.add (line, "unknown element "
			      + element_quote (child.name ())
			      + (parent ? " in " + element_quote (parent)
					: std::string ())
			      + (near.empty () ? std::string ()
				 : "; did you mean "
				   + element_quote (near) + "?"));
	  continue;
	}
      if (seen[i]++ != 0 && elements[i].count != occurs::any)
	{
	  problems.add (line, "second " + element_quote (child.name ()));
	  continue;
	}
      walk_element (child, elements[i], line);
    }

  for (std::size_t i = 0; i < n_rows; i++)
    if (is_inside (elements[i], parent) && elements[i].count == occurs::once
	&& seen[i] == 0)
      problems.add (parent_line, "missing element "
				 + element_quote (elements[i].name)
				 + (parent ? " in " + element_quote (parent)
					   : std::string ()));
}

void
document_walk::walk_element (const pugi::xml_node &node,
			     const element_row &row, unsigned line)
{
  read_element e;
  e.name = row.name;
  e.line = line;
  read_attributes (node, row, e);
  if (row.has_text)
    {
      for (const pugi::xml_node &child : node.children ())
	if (child.type () == pugi::node_pcdata
	    || child.type () == pugi::node_cdata)
	  e.content += std::string (" ") + child.value ();
	else
	  m_reader.problems.add (line_of (child.name (), line),
				 "only text is allowed in "
				 + element_quote (row.name));
      row.read (m_reader, e);
      return;
    }
  row.read (m_reader, e);
  walk_children (node, row.name, line);
  if (row.end)
    row.end (m_reader);
}

void
document_walk::read_attributes (const pugi::xml_node &node,
				const element_row &row, read_element &e)
{
  problem_list &problems = m_reader.problems;
  e.attributes.reserve (max_attributes);
  for (const pugi::xml_attribute &attr : node.attributes ())
    {
      const unsigned line = line_of (attr.name (), e.line);
      const attribute_row *found = find_attribute (row, attr.name ());
      if (!found)
	{
	  const std::string near = near_miss (attr.name (),
					      attribute_names (row));
	  problems.add (line, "unknown attribute "
			      + quote_for_problem (attr.name ()) + " of "
			      + element_quote (row.name)
			      + (near.empty () ? std::string ()
				 : "; did you mean "
				   + quote_for_problem (near) + "?"));
	  continue;
	}
      if (e.has (found->name))
	{
	  problems.add (line, "second attribute "
			      + quote_for_problem (attr.name ()) + " of "
			      + element_quote (row.name));
	  continue;
	}
      read_attribute value;
      value.name = found->name;
      value.text = attr.value ();
      judge (*found, row, value, line);
      e.attributes.push_back (std::move (value));
    }
  for (const attribute_row &candidate : row.attributes)
    if (candidate.name && candidate.required && !e.has (candidate.name))
      problems.add (e.line, "missing attribute "
			    + quote_for_problem (candidate.name) + " of "
			    + element_quote (row.name));
}

/* Fill in the typed value of ATTR; say what is wrong if its text does not
   fit the type of ROW.  */
void
document_walk::judge (const attribute_row &row, const element_row &in,
		      read_attribute &attr, unsigned line)
{
  using a = attribute_type;
  const char *wanted = nullptr;
  std::string bad;
  switch (row.type)
    {
    case a::text:
      attr.text = collapse (attr.text);
      break;
    case a::word:
      if (attr.text.empty ()
	  || attr.text.find_first_of (" \t\n") != std::string::npos)
	wanted = "one word";
      break;
    case a::letters:
      /* What else a constraint may have, the plugin adds.  */
      if (attr.text.empty ()
	  || !std::all_of (attr.text.begin (), attr.text.end (),
			   [] (unsigned char c)
			   { return (c | 32) >= 'a' && (c | 32) <= 'z'; }))
	wanted = "the letters of a constraint of GCC";
      break;
    case a::number:
      if (!parse_number (attr.text, attr.number))
	wanted = "a decimal number of at most four digits";
      break;
    case a::words:
      attr.words = split_words (attr.text);
      if (attr.words.empty ())
	wanted = "at least one word";
      break;
    case a::names:
      for (const std::string &w : split_words (attr.text))
	if (!expand_range (w, attr.words))
	  bad = w;
      if (!bad.empty ())
	wanted = "names and ranges such as 'name[0-7]'";
      else if (attr.words.empty ())
	wanted = "at least one name";
      break;
    case a::numbers:
      for (const std::string &w : split_words (attr.text))
	{
	  unsigned n = 0;
	  if (!parse_number (w, n))
	    bad = w;
	  attr.numbers.push_back (n);
	}
      if (!bad.empty () || attr.numbers.empty ())
	wanted = "decimal numbers of at most four digits";
      break;
    case a::flag:
      if (attr.text != "true")
	wanted = "'true', or left out";
      break;
    }
  if (wanted)
    m_reader.problems.add (line, "attribute " + quote_for_problem (row.name)
				 + " of " + element_quote (in.name) + " has "
				 + quote_for_problem (bad.empty () ? attr.text
								   : bad)
				 + "; it must be " + wanted);
}

} // anonymous namespace

/* --- entry point --------------------------------------------------------- */

std::unique_ptr<target_desc>
parse_target_xml (const std::string &text, std::vector<xml_problem> &problems)
{
  problems.clear ();
  target_reader reader (problems);
  document_walk (text, reader).run ();
  if (!problems.empty ())
    {
      /* References into rows that were refused would only repeat it.  */
      return nullptr;
    }
  validate_target (reader);
  if (!problems.empty ())
    return nullptr;
  reader.desc.build_index ();
  return std::unique_ptr<target_desc>
    (new target_desc (std::move (reader.desc)));
}

} // namespace rsasm
