// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -Wno-psabi" }
// Written by gen-matrix: values narrower than a register of reg_byte.
#include <rsasm.h>

typedef signed char T_i8;

T_i8
f_i8 (T_i8 v)
{
  rsasm ("# {v}", inout (reg_byte, v));
  return v;
}
