#include "rsasm-test.h"

inline word_t
f (word_t n)
{
  rsasm ("here:", NEG ("{n}"), ".pushsection .table, \"a\"", ".long here - .",
	 ".popsection", inout (reg, n));
  return n;
}
