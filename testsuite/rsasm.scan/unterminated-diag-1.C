// { dg-rule "rsasm.template.unterminated" }
// Strings and comments that do not end.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm (".ascii \"abc"); // { dg-error "18: this string does not end within the template" rsasm.template.unterminated }
  // { dg-note "close it with" "" .-1 }
  rsasm ("nop /* abc", "nop"); // { dg-error "15: this comment does not end within the template" rsasm.template.unterminated } { dg-caret "/*" }
  // { dg-note "close it with '\\*/'" "" .-1 }
}
