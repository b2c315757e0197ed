// { dg-rule "rsasm.target.file" }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/../../plugin/targets/aarch64.xml" { target x86 } }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/../../plugin/targets/x86_64.xml" { target aarch64 } }
// The description of another target is refused.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop"); // { dg-error "3: target file '.*' describes '.*', but code is made for '.*'" rsasm.target.file }
}
