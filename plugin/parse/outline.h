/* Which tokens of an operand list are its values, for plain lists.

   The front end needs the values before anything else; that a list is
   parsed a second time when its block is translated should cost no more
   than it must.  */

#ifndef RSASM_PARSE_OUTLINE_H
#define RSASM_PARSE_OUTLINE_H

#include <cstddef>
#include <string_view>
#include <vector>

namespace rsasm {

/* A token's bytes in the text.  */
struct text_token
{
  std::size_t begin = 0;
  std::size_t end = 0;
};

/* The tokens [FIRST, LAST) are the values of an item, with the commas
   between them; none if the two are equal.  A plain_literal is no value:
   it can be read from the text.  */
struct item_outline
{
  std::size_t first = 0;
  std::size_t last = 0;
  bool has_mark = false;	/* as needs_mark  */
};

/* If the list TEXT, whose TOKENS are all as the user wrote them, is plain,
   fill ITEMS, one for each item, and return true.  A list that
   parse_operand_list reports something of is never plain; others need not
   be.  */
bool outline_list (std::string_view text,
		   const std::vector<text_token> &tokens,
		   std::vector<item_outline> &items);

} // namespace rsasm

#endif
