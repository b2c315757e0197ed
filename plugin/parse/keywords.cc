/* The keywords of operand lists: one row each.  */

#include "parse/internal.h"

#include "model/options.h"

namespace rsasm {

static const keyword_info keyword_table[] = {
  { "in", item_form::reg, item_kind::in },
  { "out", item_form::reg, item_kind::out },
  { "lateout", item_form::reg, item_kind::lateout },
  { "inout", item_form::dual, item_kind::inout },
  { "inlateout", item_form::dual, item_kind::inlateout },
  { "const", item_form::value, item_kind::const_ },
  { "sym", item_form::value, item_kind::sym },
  { "let", item_form::let, item_kind::bad },
  { "when", item_form::when, item_kind::bad },
  { "clobber_abi", item_form::words, item_kind::clobber_abi },
  { "options", item_form::options, item_kind::options },
  { "allow", item_form::words, item_kind::allow },
  { "line", item_form::line, item_kind::line }
};

keyword_info
find_keyword (std::string_view word)
{
  /* The longest keyword with its underscores.  */
  if (word.size () <= 16)
    {
      std::string_view plain = plain_word (word);
      for (const keyword_info &k : keyword_table)
	if (plain == k.name)
	  return k;
    }
  return {};
}

std::vector<std::string>
all_keywords ()
{
  std::vector<std::string> names;
  for (const keyword_info &k : keyword_table)
    names.emplace_back (k.name);
  return names;
}

std::vector<std::string>
all_options ()
{
  std::vector<std::string> names;
  for (unsigned i = 0; i < static_cast<unsigned> (option::count); ++i)
    names.push_back (option_keyword (static_cast<option> (i)));
  return names;
}

} // namespace rsasm
