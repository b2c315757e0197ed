// { dg-rule "rsasm.target.file" }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@" }
// A directory is no target file.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop"); // { dg-error "3: cannot read target file '.*': Is a directory" rsasm.target.file }
}
