// { dg-rule "asm.syntax" }
// The operand list in all its forms: spaces, comments, trailing commas, empty
// items, options in any place.
#include "rsasm-test.h"

void
f (word_t a, word_t b)
{
  word_t r;
  rsasm ("nop");
  rsasm ("nop", );
  rsasm ("nop", , );
  rsasm ("nop", options ());
  rsasm ("nop", options (nomem, ));
  rsasm ("nop", options (nomem), options (nostack));
  rsasm ("/* {} */", options (nomem), in (reg, a), options (nostack));
  rsasm ("/* {} {} */", in(reg,a), in ( reg , b ), );
  rsasm ("/* {} {n} */" /* comment, with commas */, in (/* , */ reg, a),
	 let ( n , out ( reg , r ) ) // , options (raw)
	 );
  rsasm ("/* {r} {n} */", out (reg, r), let (n, in (reg, (a, b))));
  rsasm ("", out (REG0, r), clobber_abi ("C"));
  rsasm ("", out ( REG0 , r ), clobber_abi ( "C" , ), options ( ) , );
  rsasm ("/* {} */", in (reg, a)
#ifdef NOT_DEFINED
	 , options (bad)
#endif
	 );
}
