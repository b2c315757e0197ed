/* Which directives a template may use, from targets/directives.xml.  */

#ifndef RSASM_TARGET_DIRECTIVES_H
#define RSASM_TARGET_DIRECTIVES_H

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "target/target-xml.h"

namespace rsasm {

/* The construct that holds a template.  */
enum class construct_kind { function, global, naked, count };

/* What a directive does that the scanner must follow.  */
enum class directive_effect
{
  none,
  data,		/* emits bytes; operands are expressions  */
  constants,	/* emits bytes; operands have no symbols  */
  align,
  set,		/* gives its first operand a value  */
  push_section,
  pop_section,
  section,	/* goes to another section  */
  cfi_adjust,	/* moves the canonical frame address by its operand  */
  cfi_remember,
  cfi_restore,
  cfi,		/* changes the unwind rules  */
  code_mode,	/* x86: the width of code  */
  org,		/* moves the location counter to its operand  */
  macro,	/* what follows is not plain assembly  */
  symbol,	/* says something of the symbol that is its first operand  */
  guard,	/* what follows is assembled if a symbol is not defined  */
  end_guard
};

enum class directive_policy
{
  allow,
  balanced,	/* allowed if its effect is undone in the template  */
  forbid
};

struct directive_row
{
  std::vector<std::string> names;	/* with the dot, lower case  */
  std::vector<std::string> targets;	/* empty: all  */
  directive_effect effect = directive_effect::none;
  directive_policy policy[static_cast<int> (construct_kind::count)] = {};
  unsigned value = 0;			/* code_mode: the width  */
  std::string reason;			/* why it is not allowed  */
  std::string instead;			/* what to write; may be empty  */
};

class directive_table
{
public:
  /* The row of directive NAME (lower case) on TARGET; null if the target
     has no such directive.  */
  const directive_row *find (const std::string &name,
			     const std::string &target) const;
  /* The directives of TARGET that C allows, for "did you mean".  */
  std::vector<std::string> allowed_names (const std::string &target,
					  construct_kind c) const;

  std::vector<directive_row> rows;
  /* Index the rows by name; parse_directives_xml does it.  */
  void build_index ();

private:
  std::unordered_multimap<std::string, std::size_t> m_index;
};

/* Parse the document TEXT.  On success leave PROBLEMS empty; else return
   null and say all that is wrong.  */
std::unique_ptr<directive_table>
parse_directives_xml (const std::string &text,
		      std::vector<xml_problem> &problems);

} // namespace rsasm

#endif
