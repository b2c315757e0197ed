/* Functions in link-once sections, with labels.  */

#include "scan-test.h"

inline word_t
shared (word_t n)
{
  word_t r = 0;
  rsasm ("loop: 1:", INC ("{r}"), DEC_JUMP ("{n}", "1b"), JUMP ("2f"),
	 JUMP ("loop"), "2:", inout (reg, r), inout (reg, n));
  return r;
}

template <class T> __attribute__ ((noinline)) T
shared_template (T n)
{
  static int table;
  rsasm (JUMP ("next"), "next:", INC ("{n}"),
	 ".pushsection .rodata.next, \"a?\"", ".4byte next - .", ".popsection",
	 inout (reg, n));
  table++;
  return n;
}

word_t other (word_t);
word_t other_template (word_t);
