#include "tied-sections-1.h"

word_t
other ()
{
  return f (2);
}
