// { dg-rule "rsasm.labels.undefined" }
// { dg-require-rsasm-target x86_64 }
// Jumps to labels that the block does not define: carets, near misses.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("jmp nowhere"); // { dg-error "15: label 'nowhere' is not defined in this block" rsasm.labels.undefined } { dg-caret "nowhere" }
  // { dg-note "a block can jump only to labels that it defines" "" .-1 }
  rsasm ("again: nop", "jz agian"); // { dg-error "28: label 'agian' is not defined in this block" rsasm.labels.undefined } { dg-caret "agian" }
  // { dg-note "did you mean 'again'\\?" "" .-1 }
  rsasm ("nop; jmp 1f; nop"); // { dg-error "20: there is no label '1' after this place" rsasm.labels.undefined } { dg-caret "1f" }
  // { dg-note "'1f' is the next label '1' after its place" "" .-1 }
  rsasm ("/* {} {{ */ jmp 0b", in (reg, x)); // { dg-error "27: there is no label '0' before this place" rsasm.labels.undefined } { dg-caret "0b" }
  // { dg-note "'0f' is the next label" "" .-1 }
  rsasm ("jmp \"a b\""); // { dg-error "label 'a b' is not defined in this block" rsasm.labels.undefined }
  // { dg-note "a block can jump only" "" .-1 }
  rsasm (".pushsection .x", ".long 1f - .", ".popsection"); // { dg-error "there is no label '1' after this place" rsasm.labels.undefined } { dg-caret "1f" }
  // { dg-note "the next label" "" .-1 }
}
