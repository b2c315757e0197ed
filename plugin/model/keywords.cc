/* The keywords of options and items as users write them.

   Both lists are in the order of their enumerations.  */

#include "model/asm-call.h"
#include "model/options.h"

namespace rsasm {

static constexpr std::string_view option_keywords[] = {
#define OPTION(name, keyword, what) keyword,
#include "model/options.def"
#undef OPTION
  ""
};

const char *
option_keyword (option o)
{
  return option_keywords[static_cast<unsigned> (o)].data ();
}

option
find_option (std::string_view word)
{
  unsigned i = 0;
  while (i < static_cast<unsigned> (option::count)
	 && option_keywords[i] != word)
    ++i;
  return static_cast<option> (i);
}

const char *
item_keyword (item_kind k)
{
  switch (k)
    {
    case item_kind::line: return "line";
    case item_kind::in: return "in";
    case item_kind::out: return "out";
    case item_kind::lateout: return "lateout";
    case item_kind::inout: return "inout";
    case item_kind::inlateout: return "inlateout";
    case item_kind::const_: return "const";
    case item_kind::sym: return "sym";
    case item_kind::clobber_abi: return "clobber_abi";
    case item_kind::options: return "options";
    case item_kind::allow: return "allow";
    case item_kind::bad: break;
    }
  return "";
}

} // namespace rsasm
