// { dg-rule "rsasm.template.gnu-syntax" }
// Operands and escapes of GNU asm in a template.
#include "rsasm-test.h"

void
f (word_t n)
{
  rsasm ("/* {} */ mov %0, 1", in (reg, n)); // { dg-error "'%0' refers to an operand in GNU asm only" rsasm.template.gnu-syntax }
  rsasm ("/* {} */ mov %k0, 1", in (reg, n)); // { dg-error "'%k0' refers to an operand in GNU asm only" rsasm.template.gnu-syntax }
  rsasm ("/* {} */ mov %[n], 1", in (reg, n)); // { dg-error "'%.n.' refers to an operand in GNU asm only" rsasm.template.gnu-syntax }
  rsasm ("/* {} */ mov %%eax, 1", in (reg, n)); // { dg-error "'%%.*' is an escape of GNU asm" rsasm.template.gnu-syntax }
}
