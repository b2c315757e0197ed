// { dg-rule "asm.syntax" }
// { dg-timeout 20 }
// Far beyond any limit there is code or an error that can be read, never a
// crash.
// { dg-prune-output "." }
#include "rsasm-test.h"

#define C4 const (1), const (2), const (3), const (4)
#define C16 C4, C4, C4, C4
#define C64 C16, C16, C16, C16
#define C256 C64, C64, C64, C64
#define C1024 C256, C256, C256, C256

void
f ()
{
  rsasm ("", C1024, C1024, C1024);
}
