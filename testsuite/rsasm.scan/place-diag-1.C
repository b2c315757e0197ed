// { dg-rule "rsasm.flow.place" }
// { dg-require-rsasm-target x86_64 }
// Jumps to places that are no labels.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm ("jmp .+2"); // { dg-error "15: the place of a jump or call is relative to itself" rsasm.flow.place } { dg-caret ".+2" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm ("jmp $+2"); // { dg-error "15: the place of a jump or call is relative to itself" rsasm.flow.place } { dg-caret "$+2" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm ("call .+5"); // { dg-error "16: the place of a jump or call is relative to itself" rsasm.flow.place } { dg-caret ".+5" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm ("jz 4096"); // { dg-error "14: the place of a jump or call is an absolute address" rsasm.flow.place } { dg-caret "4096" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm ("1: jmp 1b+4"); // { dg-error "18: the place of a jump or call is an expression" rsasm.flow.place } { dg-caret "1b+4" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm ("jmp short a - 2; a:"); // { dg-error "15: the place of a jump or call is an expression" rsasm.flow.place } { dg-caret "short a - 2" }
  // { dg-note "put a label there: the size of instructions is the assembler's choice" "" .-1 }
  rsasm (".set a, {}", "jmp a", sym (g)); // { dg-error "29: the place of a jump or call is an expression" rsasm.flow.place } { dg-caret "a" }
  // { dg-note "put a label there" "" .-1 }
}
