// { dg-rule "asm.syntax" }
// 256 items.
#include "rsasm-test.h"

#define C4 const (1), const (2), const (3), const (4)
#define C16 C4, C4, C4, C4
#define C64 C16, C16, C16, C16
#define P4 "{} {} {} {} "
#define P16 P4 P4 P4 P4
#define P64 P16 P16 P16 P16

void
f ()
{
  rsasm ("/* " P64 P64 P64 P16 P16 P16 "{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} */",
	 C64, C64, C64, C16, C16, C16, C4, C4, C4, const (1), const (2),
	 const (3), options (nomem));
}
