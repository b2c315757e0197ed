// { dg-rule "rsasm.operands.ambiguous-name" }
// An operand that is one identifier is named by it; let wins over it.
#include "rsasm-test.h"

static word_t
f (word_t count)
{
  word_t result;
  rsasm (MOV ("{result}", "{count}"), ADD ("{result}", "{count}"),
	 out (reg, result), in (reg, count));
  return result;
}

struct s
{
  word_t member;
  word_t get ()
  {
    word_t r;
    rsasm (MOV ("{r}", "{member}"), out (reg, r), in (reg, member));
    return r;
  }
};

int
main ()
{
  CHECK (f (21) == 42);
  CHECK (s { 4 }.get () == 4);
  word_t a = 1, b = 2, r;
  /* Two operands of one name: an index reaches them, and nothing minds.  */
  rsasm (MOV ("{0}", "{1}"), ADD ("{0}", "{2}"), out (reg, r), in (reg, a),
	 in (reg, a));
  CHECK (r == 2);
  /* let gives the name to another operand.  */
  rsasm (MOV ("{r}", "{b}"), "/* {1} */", out (reg, r), in (reg, b),
	 let (b, in (reg, a)));
  CHECK (r == 1);
  const word_t k = 7;
  rsasm (MOV ("{r}", "{k}"), out (reg, r), const (k));
  CHECK (r == 7);
}
