/* Where a span stands in the source file.

   The macros pass text, not tokens, so spans have no locations.  But the
   source of the call can be read again: a source_map finds each item of
   the operand list, and each byte of a template literal, in the lines of
   the file.  It answers only where the source says what the macro was
   given; for the rest (operands made by users' macros, preprocessed
   files) callers fall back to coarser places.  */

#ifndef RSASM_PARSE_SOURCE_MAP_H
#define RSASM_PARSE_SOURCE_MAP_H

#include <string>
#include <vector>

#include "base/span.h"

namespace rsasm {

/* A byte of the source.  */
struct source_position
{
  std::size_t line = 0;		/* 0: the line of the macro's name  */
  std::size_t column = 0;	/* 0-based byte  */
};

class source_map
{
public:
  /* SOURCE is the text of the file from the macro's name on, lines ended
     by newlines, at least to the closing parenthesis; FIRST_COLUMN the
     column of the name in its line.  EXPANDED is the operand list that the
     macro passed.  */
  source_map (const std::string &source, std::size_t first_column,
	      const std::string &expanded);

  /* True if SOURCE holds NAME (...).  */
  bool is_valid () const { return m_valid; }

  /* The place of bytes [BEGIN, END) of the operand list; of the whole
     item where the source and the list differ.  False if unknown.  END is
     the last byte, not the one after it.  */
  bool find_in_list (std::size_t begin, std::size_t end,
		     source_position &first, source_position &last) const;

  /* The place of bytes [BEGIN, END) of the string in item ITEM of the list
     (-1: the first argument); VALUE is what the compiler read.  False if
     the item is no literal of that value.  */
  bool find_in_literal (int item, const std::string &value,
			std::size_t begin, std::size_t end,
			source_position &first, source_position &last) const;

  /* The place of the whole item (-1: the first argument).  */
  bool find_item (int item, source_position &first,
		  source_position &last) const;

private:
  struct piece
  {
    std::size_t begin = 0, end = 0;
    bool is_empty () const { return begin == end; }
  };

  source_position position_of (std::size_t offset) const;
  void set_range (std::size_t begin, std::size_t end, source_position &first,
		  source_position &last) const;

  std::string m_text;		/* comments blanked  */
  std::size_t m_first_column;
  std::string m_expanded;
  bool m_valid = false;
  piece m_first;		/* the first argument  */
  std::vector<piece> m_list;	/* items of m_expanded  */
  std::vector<piece> m_source;	/* the same in m_text; may be empty  */
};

} // namespace rsasm

#endif
