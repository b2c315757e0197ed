// { dg-rule "rsasm.syntax.values" }
// { dg-compiler clang++ }
// { dg-skip-if "host code" { target !x86_64 } }
// Other compilers generate no code for a block: an error, never silence.
#include <rsasm.h>

void
f (long a)
{
  rsasm ("/* {} */", in (reg, a)); // { dg-error "load the plugin: -fplugin=rsasm" }
}
