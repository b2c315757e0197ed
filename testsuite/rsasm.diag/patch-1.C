// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-options "-fsyntax-only -fdiagnostics-generate-patch" }
// { dg-raw-messages }
// -fdiagnostics-generate-patch writes the replacements as a patch.
// { dg-final { scan-messages {^--- .*patch-1\.C$} } }
// { dg-final { scan-messages {^-  rsasm \("mov \{\}, \{n\}", "nop",$} } }
// { dg-final { scan-messages {^\+  rsasm \("mov \{\}, \{n:e\}", "nop",$} } }
// { dg-final { scan-messages {^-  rsasm \("nop", inn \(reg, n\)\);$} } }
// { dg-final { scan-messages {^\+  rsasm \("nop", in \(reg, n\)\);$} } }
#include "rsasm-test.h"

void
f (int n, long x)
{
  rsasm ("mov {}, {n}", "nop",
	 out (reg, x), in (reg, n));
  rsasm ("nop", inn (reg, n));
}
