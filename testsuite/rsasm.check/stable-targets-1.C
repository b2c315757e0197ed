// { dg-rule "asm.stable-targets" }
// { dg-do compile { target x86_64 i386 aarch64 } }
// The targets that have a description.
#include "rsasm-test.h"

void
f ()
{
  rsasm ("nop");
}
