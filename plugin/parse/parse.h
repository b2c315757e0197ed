/* Stage "parse" and "bind": text to items, items and values to a bound
   block.  Syntax only: types, classes and registers are judged by the
   check stage.  */

#ifndef RSASM_PARSE_PARSE_H
#define RSASM_PARSE_PARSE_H

#include <string>
#include <string_view>
#include <vector>

#include "base/diag.h"
#include "model/asm-call.h"
#include "model/operand.h"
#include "model/template.h"

namespace rsasm {

/* Parse the operand list EXPANDED (the macro's arguments after the first,
   after macro expansion); WRITTEN is the whole argument list as the user
   wrote it, first template string included (names of operands come from
   there), or empty if the user wrote EXPANDED.  All spans are into
   EXPANDED.  Errors are added to DIAGS; the item concerned becomes
   item_kind::bad but keeps its place, so that values can still be dealt
   out.  */
operand_list parse_operand_list (const std::string &expanded,
				 const std::string &written,
				 diag_list &diags);

/* True if the values of IT are followed by a mark, where the front end gets
   the list as tokens: without one, IT has one value or none, and its text
   says which.  */
bool needs_mark (const item &it);

/* If ITEM is one string literal whose contents are what is between its
   quotes, in any character set that compilers use, set CONTENTS to that and
   return true.  */
bool plain_literal (std::string_view item, std::string_view &contents);

/* True if what follows the expression TEXT and a comma may become part of
   it, or if it may be several: "f<a", "x ? y", "a...".  */
bool may_take_comma (std::string_view text);

/* Parse the template LINES.  RAW: no placeholders.  */
asm_template parse_template (const std::vector<std::string> &lines, bool raw,
			     diag_list &diags);

/* The values of one item: outer index as operand_list::items.  An item
   with a pack has any number; values of inout(reg, a, b) come as a, b.  */
struct item_values
{
  bool is_present = true;		/* false: when(0, ...)  */
  std::vector<value_info> values;
};

/* Bind the placeholders of TMPL to the operands of LIST.  Reports order,
   duplicate and unused operands, bad references, repeated options.  LIST
   must outlive the result.  */
bound_asm bind_operands (asm_template tmpl, const operand_list &list,
			 std::vector<item_values> values, diag_list &diags);

} // namespace rsasm

#endif
