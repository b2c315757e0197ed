/* What the bind*.cc files share.  Nothing outside parse/ includes it.  */

#ifndef RSASM_PARSE_BIND_INTERNAL_H
#define RSASM_PARSE_BIND_INTERNAL_H

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/diag.h"
#include "model/operand.h"
#include "parse/parse.h"

namespace rsasm {

/* One block while it is bound.  */
struct bind_state
{
  const operand_list &list;
  std::vector<item_values> &values;	/* moved to OUT  */
  diag_list &diags;
  bound_asm &out;

  /* An item was bad, here or in the parser: operands may be missing, so
     that a reference that fails is no finding.  */
  bool has_bad = false;
  /* Indices into OUT.operands of those that {} and {0} reach.  */
  std::vector<int> positional;
  /* Names to indices into OUT.operands.  */
  std::unordered_map<std::string, int> names;
  /* Names of items that when () switched off.  */
  std::unordered_map<std::string, const item *> off_names;
};

/* True if placeholders cannot use OP: its register or flag is written in
   the instructions.  */
bool is_fixed_place (const operand &op);

/* The text of IT for a message.  */
std::string item_text (const bind_state &s, const item &it);

/* Make the operands and options of S.list (bind-operands.cc).  */
void bind_items (bind_state &s);

/* Name the operands (bind-operands.cc).  */
void bind_names (bind_state &s);

} // namespace rsasm

#endif
