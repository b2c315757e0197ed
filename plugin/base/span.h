/* Spans: "which text, where".

   Everything the GCC-free stages report on is a piece of one of two
   kinds of text: a template line (the decoded contents of one template
   string) or the operand list (the text of the macro arguments after
   macro expansion).  A span names the text and a half-open byte range
   in it.  The gcc layer turns spans into locations, as late as
   possible.  */

#ifndef RSASM_BASE_SPAN_H
#define RSASM_BASE_SPAN_H

#include <cstddef>

namespace rsasm {

/* Byte range [begin, end) in one text of a block.  */
struct span
{
  /* The operand list.  Values >= 0 number template lines.  */
  static constexpr int operand_list = -1;
  /* No text at all: the whole statement.  */
  static constexpr int statement = -2;

  int text = statement;
  /* Not std::size_t: every item, operand and piece has several spans, and
     no text has more bytes.  */
  unsigned begin = 0;
  unsigned end = 0;

  bool is_statement () const { return text == statement; }
  bool is_operand_list () const { return text == operand_list; }
  bool is_template () const { return text >= 0; }
  std::size_t size () const { return end - begin; }
};

inline span
make_span (int text, std::size_t begin, std::size_t end)
{
  span s;
  s.text = text;
  s.begin = begin;
  s.end = end;
  return s;
}

} // namespace rsasm

#endif
