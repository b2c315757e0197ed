// { dg-without temporaries_outside "-O0" crash }
// { dg-without temporaries_outside "-O2" crash }
// The destructor of a temporary runs at the end of the full expression.
#include "rsasm-test.h"

int alive;

struct object
{
  word_t v;
  object (word_t x) : v (x) { alive++; }
  ~object () { alive--; }
  word_t value () const { return v; }
};

int
main ()
{
  word_t r;
  rsasm (MOV ("{r}", "{a}"), out (reg, r),
	 let (a, in (reg, object (5).value ())));
  CHECK (r == 5);
  CHECK (alive == 0);
  rsasm (MOV (REG3, "{a}"), out (REG3, r),
	 let (a, in (reg, object (6).value ())));
  CHECK (r == 6);
  CHECK (alive == 0);
}
