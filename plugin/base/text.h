/* Small text helpers shared by all stages.  */

#ifndef RSASM_BASE_TEXT_H
#define RSASM_BASE_TEXT_H

#include <string>
#include <string_view>
#include <vector>

namespace rsasm {

inline bool
is_ident_start (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
	 || static_cast<unsigned char> (c) >= 0x80;
}

inline bool
is_ident_char (char c)
{
  return is_ident_start (c) || (c >= '0' && c <= '9');
}

inline bool
is_space (char c)
{
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* True if S is one C++ identifier (bytes >= 0x80 count as letters).  */
bool is_identifier (std::string_view s);

/* S without white space at either end.  */
std::string trim (const std::string &s);

/* Pieces of S between SEP characters, trimmed; empty pieces dropped.  */
std::vector<std::string> split_words (const std::string &s, char sep = ' ');

std::string to_lower (std::string_view s);

bool starts_with (std::string_view s, std::string_view prefix);

/* The candidate nearest to WORD by edit distance, or "" if none is near
   enough to be a plausible misspelling (a third of its length).  */
std::string near_miss (std::string_view word,
		       const std::vector<std::string> &candidates);

} // namespace rsasm

#endif
