// { dg-rule "rsasm.labels.duplicate" }
// Labels and symbols that are defined twice.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("a: nop; a: nop"); // { dg-error "19: 'a' is defined twice in this block" rsasm.labels.duplicate } { dg-caret "a" }
  // { dg-note "first defined here" "" .-1 }
  rsasm ("b: nop", ".set b, 5"); // { dg-error "'b' is defined twice in this block" rsasm.labels.duplicate }
  // { dg-note "first defined here" "" .-1 }
  rsasm (".equiv c, 5", ".equiv c, 5"); // { dg-error "'c' is defined twice in this block" rsasm.labels.duplicate }
  // { dg-note "first defined here" "" .-1 }
  rsasm ("d = 1", "d == 5"); // { dg-error "'d' is defined twice in this block" rsasm.labels.duplicate }
  // { dg-note "first defined here" "" .-1 }
}
