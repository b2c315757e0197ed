/* { dg-rule "asm.ts-args.at-least-once" } */
/* Errors in C files.  */
#include <rsasm.h>

void
f (long a, const long c)
{
  rsasm ("", in (reg, a)); /* { dg-error "14: operand 'a' is never used" asm.ts-args.at-least-once } */
  rsasm ("/* {} */", in (regg, a)); /* { dg-error "unknown register class 'regg'" asm.register-operands.supported-register-classes } */
  rsasm ("/* {} */", out (reg, c)); /* { dg-error "output 'c' is const" rsasm.operands.place-const } */
  rsasm ("/* {} */", out (reg, 5)); /* { dg-error "output '5' is not a place" rsasm.operands.place } */
}
