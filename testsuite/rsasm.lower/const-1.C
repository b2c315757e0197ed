// { dg-rule "asm.operand-type.supported-operands.const" }
// Constants are printed in decimal, signed by their type.
// { dg-final { scan-block {/\* 5 -5 97 1 0 \*/} } }
// { dg-final { scan-block {/\* 18446744073709551615 -9223372036854775808 255 -1 \*/} } }
#include "rsasm-test.h"

void
f ()
{
  rsasm ("/* {} {} {} {} {} */", const (5), const (-5), const ('a'),
	 const (true), const (nullptr));
  rsasm ("/* {} {} {} {} */", const (UINT64_MAX), const (INT64_MIN),
	 const ((unsigned char) 255), const ((signed char) -1));
}
