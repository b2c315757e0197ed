// { dg-rule "rsasm.syntax.keyword" }
// Every keyword has a spelling with underscores, for programs that have
// macros of the plain one.
#define in 1
#define out(x) x
#define noreturn [[noreturn]]
#define pure __attribute__ ((pure))
#define options nothing
#include "rsasm-test.h"

int
main ()
{
  word_t r, a = 4;
  rsasm (MOV ("{r}", "{a}"), __out__ (reg, r), __in__ (reg, a),
	 __options__ (__pure__, nomem));
  CHECK (r == 4);
  rsasm (ADD ("{a}", "{n}"), __inout__ (reg, a),
	 __let__ (n, __const__ (2)));
  CHECK (a == 6);
}
