// { dg-rule "rsasm.target.file" }
// { dg-require-rsasm-target x86_64 }
// { dg-options "-O1 -fplugin-arg-rsasm-target=@dir@/../../plugin/targets/x86_64.xml -MMD -MP -MF -" }
// { dg-raw-messages }
// A target file that was read is a dependency.
// { dg-final { scan-messages {^ .*plugin/targets/x86_64\.xml$} } }
// { dg-final { scan-messages {^.*plugin/targets/x86_64\.xml:$} } }
// { dg-final { scan-assembler "needle" } }
#include "rsasm-test.h"

void
f ()
{
  rsasm ("/* needle */");
}
