#include "definition-2.h"

word_t
other_place ()
{
  return place ();
}
