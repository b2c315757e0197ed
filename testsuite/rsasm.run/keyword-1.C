// { dg-rule "rsasm.syntax.keyword" }
// The header claims none of the operand keywords: users' own variables,
// functions, types and members of those names work, also as operands.
#include "rsasm-test.h"

struct reg { word_t options; };
static word_t lateout (word_t x) { return x + 1; }

namespace mine
{
  static word_t sym = 3;
  enum line { when, allow };
}

static word_t
f (word_t in, word_t inout)
{
  word_t out, let = 1;
  rsasm (MOV ("{out}", "{in}"), ADD ("{out}", "{inout}"),
	 ADD ("{out}", "{let}"),
	 out (reg, out), in (reg, in), in (reg, inout), in (reg, let));
  return out;
}

int
main ()
{
  CHECK (f (1, 2) == 4);
  struct reg options = { 5 };
  word_t r, _ = 6;
  rsasm (MOV ("{r}", "{1}"), ADD ("{r}", "{2}"), out (reg, r),
	 in (reg, options.options), in (reg, _));
  CHECK (r == 11);
  (void) mine::when;
  (void) mine::allow;
  rsasm (MOV ("{r}", "{1}"), out (reg, r), in (reg, lateout (1)));
  CHECK (r == 2);
  rsasm (MOV ("{r}", "{1}"), out (reg, r), in (reg, mine::sym));
  CHECK (r == 3);
  rsasm (MOV ("{0}", "9"), out (reg, _));
  CHECK (_ == 9);
}
