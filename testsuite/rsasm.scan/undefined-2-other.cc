// The other unit of undefined-2.C.
#include "undefined-2.h"

word_t
other (word_t n)
{
  return shared (n);
}

word_t
other_template (word_t n)
{
  return shared_template (n);
}
