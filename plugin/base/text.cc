/* Small text helpers.

   Reads and gives plain strings.  Names are bytes: everything above ASCII
   counts as a letter, as in the C++ compilers that read UTF-8.  */

#include "base/text.h"

#include <algorithm>

namespace rsasm {

bool
is_identifier (std::string_view s)
{
  return !s.empty () && is_ident_start (s[0])
	 && std::all_of (s.begin (), s.end (), is_ident_char);
}

std::string
trim (const std::string &s)
{
  std::size_t begin = 0;
  std::size_t end = s.size ();
  while (begin < end && is_space (s[begin]))
    ++begin;
  while (end > begin && is_space (s[end - 1]))
    --end;
  return s.substr (begin, end - begin);
}

std::vector<std::string>
split_words (const std::string &s, char sep)
{
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= s.size ();)
    {
      std::size_t end = std::min (s.find (sep, begin), s.size ());
      std::string word = trim (s.substr (begin, end - begin));
      if (!word.empty ())
	words.push_back (std::move (word));
      begin = end + 1;
    }
  return words;
}

std::string
to_lower (std::string_view s)
{
  std::string lower (s);
  for (char &c : lower)
    if (c >= 'A' && c <= 'Z')
      c += 'a' - 'A';
  return lower;
}

bool
starts_with (std::string_view s, std::string_view prefix)
{
  return s.substr (0, prefix.size ()) == prefix;
}

/* The number of insertions, deletions, replacements and swaps of
   neighbours that turn A into B.  */
static std::size_t
edit_distance (const std::string &a, const std::string &b)
{
  std::vector<std::size_t> before (b.size () + 1);
  std::vector<std::size_t> last (b.size () + 1);
  std::vector<std::size_t> row (b.size () + 1);
  for (std::size_t j = 0; j <= b.size (); ++j)
    last[j] = j;
  for (std::size_t i = 1; i <= a.size (); ++i)
    {
      row[0] = i;
      for (std::size_t j = 1; j <= b.size (); ++j)
	{
	  row[j] = std::min ({ last[j] + 1, row[j - 1] + 1,
			       last[j - 1] + (a[i - 1] != b[j - 1]) });
	  if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
	    row[j] = std::min (row[j], before[j - 2] + 1);
	}
      before.swap (last);
      last.swap (row);
    }
  return last[b.size ()];
}

std::string
near_miss (std::string_view word, const std::vector<std::string> &candidates)
{
  /* Nobody misspells longer words, and the distance costs the product of
     the lengths.  */
  constexpr std::size_t longest = 64;
  if (word.size () < 2 || word.size () > longest)
    return "";

  std::string lower = to_lower (word);
  std::string nearest;
  std::size_t limit = std::max<std::size_t> (1, word.size () / 3) + 1;
  for (const std::string &candidate : candidates)
    {
      if (candidate == word || candidate.empty ())
	continue;
      std::string name = to_lower (candidate);
      if (name == lower)
	return candidate;
      std::size_t difference = name.size () > lower.size ()
				 ? name.size () - lower.size ()
				 : lower.size () - name.size ();
      if (difference >= limit)
	continue;
      std::size_t distance = edit_distance (lower, name);
      /* A word with nothing in common is no misspelling, however short.  */
      if (distance < limit && distance < std::max (lower.size (),
						   name.size ()))
	{
	  limit = distance;
	  nearest = candidate;
	}
    }
  return nearest;
}

} // namespace rsasm
