// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -Wno-psabi" }
// Written by gen-matrix: values narrower than a register of reg.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
typedef float T_f32;

T_i16
f_i16 (T_i16 v)
{
  rsasm ("# {v}", inout (reg, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_i32
f_i32 (T_i32 v)
{
  rsasm ("# {v}", inout (reg, v));
  return v;
}
T_f32
f_f32 (T_f32 v)
{
  rsasm ("# {v}", inout (reg, v));
  return v;
}
