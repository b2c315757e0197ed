// { dg-rule "rsasm.target.file" }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/file-diag-3.xml" }
// { dg-raw-messages }
// What is wrong in a target file is reported at its line there.
// { dg-final { scan-messages {^[^ ]*/file-diag-3\.xml:2:1: error: unknown attribute 'pointer-bitz' of '<target>'; did you mean 'pointer-bits'\? \[rsasm\.target\.file\]$} } }
// { dg-final { scan-messages {^[^ ]*/file-diag-3\.xml:3:3: error: unknown element '<lexcal>' in '<target>'; did you mean '<lexical>'\? \[rsasm\.target\.file\]$} } }
// { dg-final { scan-messages {^[^ ]*/file-diag-3\.C:15:3: note: the target file is read for this block$} } }
// { dg-final { scan-messages-times {error: } 5 } }
// { dg-final { scan-messages {^[^ ]*/file-diag-3\.C:17:3: error: 'undeclared' was not declared} } }
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop");
  rsasm ("nop");
  undeclared ();
}
