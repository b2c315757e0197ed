// { dg-rule "rsasm.target.file" }
// { dg-rule "asm.stable-targets" }
// { dg-additional-options "-fplugin-arg-rsasm-target=/nonexistent/target.xml" }
// { dg-prune-output "cannot" }
// A target without a description, or one that cannot be read.
#include <rsasm.h>

void
f (long a)
{
  rsasm ("/* {} */", in (reg, a)); // { dg-error "" }
}
