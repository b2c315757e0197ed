// { dg-rule "rsasm.syntax.keyword" }
// A variable called _ is an operand like any other; as in Rust, {_} is no
// name, so it goes by number or by let.
#include "rsasm-test.h"

int
main ()
{
  word_t _ = 6, r, s;
  rsasm (MOV ("{r}", "{1}"), MOV ("{s}", "{1}"), out (reg, r), in (reg, _),
	 let (s, out (reg, s)));
  CHECK (r == 6 && s == 6);
}
