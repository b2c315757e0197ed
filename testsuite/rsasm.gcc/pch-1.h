// Precompiled by pch-1.C.
#include "rsasm-test.h"

inline word_t
in_header (word_t a)
{
  rsasm (ADD ("{a}", "1"), inout (reg, a));
  return a;
}

template <class T> T
in_template (T a)
{
  rsasm (ADD ("{a}", "3"), inout (reg, a));
  return a;
}
