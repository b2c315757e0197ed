/* Small text helpers shared by all stages.  */

#ifndef RSASM_BASE_TEXT_H
#define RSASM_BASE_TEXT_H

#include <string>
#include <vector>

namespace rsasm {

bool is_ident_start (char c);
bool is_ident_char (char c);
bool is_space (char c);

/* True if S is one C++ identifier (bytes >= 0x80 count as letters).  */
bool is_identifier (const std::string &s);

/* S without white space at either end.  */
std::string trim (const std::string &s);

/* Pieces of S between SEP characters, trimmed; empty pieces dropped.  */
std::vector<std::string> split_words (const std::string &s, char sep = ' ');

std::string to_lower (const std::string &s);

bool starts_with (const std::string &s, const std::string &prefix);

/* The candidate nearest to WORD by edit distance, or "" if none is near
   enough to be a plausible misspelling (a third of its length).  */
std::string near_miss (const std::string &word,
		       const std::vector<std::string> &candidates);

} // namespace rsasm

#endif
