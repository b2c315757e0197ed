/* options(...) as a set of bits; the rows are in options.def.  */

#ifndef RSASM_MODEL_OPTIONS_H
#define RSASM_MODEL_OPTIONS_H

#include <string_view>

namespace rsasm {

enum class option
{
#define OPTION(name, keyword, what) name,
#include "model/options.def"
#undef OPTION
  count
};

class option_set
{
public:
  bool has (option o) const { return m_bits & bit (o); }
  void add (option o) { m_bits |= bit (o); }
  void remove (option o) { m_bits &= ~bit (o); }

private:
  static unsigned bit (option o) { return 1u << static_cast<unsigned> (o); }
  unsigned m_bits = 0;
};

/* The keyword of O as users write it.  */
const char *option_keyword (option o);

/* The option with keyword WORD; option::count if there is none.  */
option find_option (std::string_view word);

} // namespace rsasm

#endif
