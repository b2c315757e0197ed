// { dg-rule "rsasm.target.file" }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/no-such-file.xml" }
// A target file that is missing is reported once, at the first block.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop"); // { dg-error "3: cannot read target file '.*/no-such-file.xml': No such file or directory" rsasm.target.file }
  rsasm ("nop");
}
