/* Small text helpers shared by all stages.  */

#ifndef RSASM_BASE_TEXT_H
#define RSASM_BASE_TEXT_H

#include <string>
#include <string_view>
#include <vector>

namespace rsasm {

enum char_class : unsigned char
{
  space_char = 1,
  ident_start_char = 2,
  ident_char = 4
};

/* The classes of every byte.  */
struct char_classes
{
  unsigned char of[256] = {};

  constexpr char_classes ()
  {
    for (int c = 0; c < 256; ++c)
      {
	bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
		      || c == '_' || c >= 0x80;
	bool digit = c >= '0' && c <= '9';
	of[c] = (c == ' ' || (c >= '\t' && c <= '\r') ? space_char : 0)
		| (letter ? ident_start_char : 0)
		| (letter || digit ? ident_char : 0);
      }
  }

  constexpr bool
  has (char c, char_class k) const
  { return of[static_cast<unsigned char> (c)] & k; }
};

inline constexpr char_classes classes_of_chars;

inline bool
is_ident_start (char c)
{
  return classes_of_chars.has (c, ident_start_char);
}

inline bool
is_ident_char (char c)
{
  return classes_of_chars.has (c, ident_char);
}

inline bool
is_space (char c)
{
  return classes_of_chars.has (c, space_char);
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
