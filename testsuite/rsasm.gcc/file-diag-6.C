// { dg-rule "rsasm.target.file" }
// { dg-require-rsasm-target x86_64 }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/file-diag-6.xml" }
// A description for smaller pointers is refused.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop"); // { dg-error "3: target file '.*' is for pointers of 16 bits, but these have 64" rsasm.target.file }
}
