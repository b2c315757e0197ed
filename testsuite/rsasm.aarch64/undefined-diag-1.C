// { dg-rule "rsasm.labels.undefined" }
// { dg-require-rsasm-target aarch64 }
// Jumps to labels that the block does not define.
#include "rsasm-test.h"

extern "C" word_t g (word_t);

void
f (word_t x)
{
  rsasm ("b nowhere"); // { dg-error "13: label 'nowhere' is not defined" rsasm.labels.undefined }
  // { dg-note "a block can jump only" "" .-1 }
  rsasm ("cbz x0, other"); // { dg-error "label 'other' is not defined" rsasm.labels.undefined }
  // { dg-note "a block can jump only" "" .-1 }
  rsasm ("tbz x0, #3, 1f"); // { dg-error "there is no label '1' after" rsasm.labels.undefined }
  // { dg-note "the next label" "" .-1 }
  rsasm ("b.ne again; agian:"); // { dg-error "label 'again' is not defined" rsasm.labels.undefined }
  // { dg-note "did you mean 'agian'\\?" "" .-1 }
  rsasm ("beq where"); // { dg-error "label 'where' is not defined" rsasm.labels.undefined }
  // { dg-note "a block can jump only" "" .-1 }
}
