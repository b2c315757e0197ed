/* What the parts of the target file reader share: the list of problems,
   and the attributes of one element.

   Surprising: messages quote bytes of files that may be anything, so what
   is quoted is made printable and short.  */

#include "target/target-reader.h"

#include <cstring>

namespace rsasm {

std::string
quote_for_problem (const std::string &s)
{
  constexpr std::size_t longest = 60;
  std::string q = "'";
  for (std::size_t i = 0; i < s.size () && i < longest; i++)
    {
      const unsigned char c = static_cast<unsigned char> (s[i]);
      q += c < 0x20 || c >= 0x7f ? '?' : s[i];
    }
  if (s.size () > longest)
    q += "...";
  return q + "'";
}

void
problem_list::add (unsigned line, const std::string &message)
{
  constexpr std::size_t most = 100;
  if (m_out.size () > most)
    return;
  xml_problem p;
  p.line = line;
  p.message = m_out.size () == most ? "too many problems, the rest is not shown"
				    : message;
  m_out.push_back (p);
}

bool
read_element::has (const char *wanted) const
{
  for (const read_attribute &attr : attributes)
    if (!std::strcmp (attr.name, wanted))
      return true;
  return false;
}

const read_attribute &
read_element::get (const char *wanted) const
{
  static const read_attribute none;
  for (const read_attribute &attr : attributes)
    if (!std::strcmp (attr.name, wanted))
      return attr;
  return none;
}

} // namespace rsasm
