/* The techniques by name.  Which are left out is in the context.  */

#include "gcc/techniques.h"

#include <cstring>

#include "gcc/plugin-context.h"

namespace rsasm {

static const char *const names[] = {
#define TECHNIQUE(name, protects, untested) #name,
#include "gcc/techniques.def"
#undef TECHNIQUE
};

bool
uses (technique t)
{
  return !context ().left_out[static_cast<std::size_t> (t)];
}

bool
leave_out (const char *name)
{
  std::size_t i = 0;
  for (const char *n : names)
    {
      if (std::strcmp (n, name) == 0)
	{
	  context ().left_out.set (i);
	  return true;
	}
      i++;
    }
  return false;
}

void
set_techniques (lower_options &l)
{
  l.early_clobber_out = uses (technique::early_clobber_out);
  l.early_clobber_inout = uses (technique::early_clobber_inout);
  l.clobber_dummies = uses (technique::clobber_dummies);
  l.neighbour_clobbers = uses (technique::neighbour_clobbers);
  l.flag_clobbers = uses (technique::flag_clobbers);
  l.memory_clobber = uses (technique::memory_clobber);
  l.volatile_asm = uses (technique::volatile_asm);
  l.unwind_volatile = uses (technique::unwind_volatile);
  l.symbol_aliases = uses (technique::symbol_aliases);
  l.symbol_operand = uses (technique::symbol_operand);
}

void
set_techniques (scan_context &s)
{
  s.fresh_names = uses (technique::fresh_names);
  s.tied_sections = uses (technique::tied_sections);
}

std::string
known_techniques ()
{
  std::string text;
  for (const char *n : names)
    text += (text.empty () ? "" : ", ") + std::string (n);
  return text;
}

} // namespace rsasm
