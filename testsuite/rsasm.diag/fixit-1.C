// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-require-rsasm-target x86_64 }
// { dg-additional-options "-fdiagnostics-parseable-fixits" }
// Notes and replacements name the mend and its place.
#include "rsasm-test.h"

void
f (int n)
{
  rsasm ("/* {} {n} */", in (reg, n)); // { dg-warning "14: '..' names a register of 64 bits" asm.template-modifiers.smaller-value }
  // { dg-note "use '.:e.' to print the register as 'eax'" "" .-1 }
  // { dg-note "or use '.:r.' to keep printing it as 'rax'" "" .-2 }
  // { dg-fixit "14-16:{:e}" "" .-3 }
  // { dg-fixit "17-20:{n:e}" "" .-4 }
}
