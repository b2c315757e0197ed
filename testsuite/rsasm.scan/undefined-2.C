// { dg-rule "rsasm.labels.undefined" }
// { dg-additional-sources "undefined-2-other.cc" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Inline functions and templates with labels in two units.
#include "undefined-2.h"

int
main ()
{
  CHECK (shared (3) + other (3) == 6);
  CHECK (shared_template<word_t> (1) + other_template (1) == 4);
}
