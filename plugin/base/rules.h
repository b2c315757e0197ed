/* The rules that messages cite: those of the Rust Reference and ours.  */

#ifndef RSASM_BASE_RULES_H
#define RSASM_BASE_RULES_H

#include <cstddef>
#include <string>
#include <vector>

namespace rsasm {

enum class rule_origin { reference, rsasm };

enum class rule_status
{
  checked,	/* what breaks the rule is reported  */
  semantic,	/* holds by the way blocks are compiled  */
  na,		/* has no meaning here: see reason  */
  later		/* not checked by this version: see reason  */
};

/* One row of rules.def.  */
struct rule_info
{
  const char *id;
  rule_origin origin;
  bool can_allow;
  rule_status status;
  const char *reason;
};

std::size_t rule_count ();

/* Row N, N < rule_count ().  */
const rule_info &get_rule (std::size_t n);

/* The rule called ID; null if there is none.  */
const rule_info *find_rule (const std::string &id);

/* All ids, in the order of the table.  */
std::vector<std::string> rule_ids ();

} // namespace rsasm

#endif
