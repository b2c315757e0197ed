/* The table of rules.

   Reads rules.def at compile time; gives look-ups.  They scan: a rule is
   looked up only for allow (...) and for a message.  */

#include "base/rules.h"

namespace rsasm {

namespace {

const rule_info rules[] =
{
#define RULE(id, origin, can_allow, status, reason) \
  { id, rule_origin::origin, can_allow, rule_status::status, reason },
#include "base/rules.def"
#undef RULE
};

} // anonymous namespace

std::size_t
rule_count ()
{
  return sizeof (rules) / sizeof (rules[0]);
}

const rule_info &
get_rule (std::size_t n)
{
  return rules[n];
}

const rule_info *
find_rule (const std::string &id)
{
  for (const rule_info &r : rules)
    if (id == r.id)
      return &r;
  return nullptr;
}

std::vector<std::string>
rule_ids ()
{
  std::vector<std::string> ids;
  for (const rule_info &r : rules)
    ids.push_back (r.id);
  return ids;
}

} // namespace rsasm
