// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -Wno-psabi -mavx512bw" }
// Written by gen-matrix: values narrower than a register of kreg.
#include <rsasm.h>

typedef signed char T_i8;
typedef short T_i16;
typedef int T_i32;
typedef long long T_i64;

T_i8
f_i8 (T_i8 v)
{
  rsasm ("# {v}", inout (kreg, v));
  return v;
}
T_i16
f_i16 (T_i16 v)
{
  rsasm ("# {v}", inout (kreg, v));
  return v;
}
T_i32
f_i32 (T_i32 v)
{
  rsasm ("# {v}", inout (kreg, v));
  return v;
}
T_i64
f_i64 (T_i64 v)
{
  rsasm ("# {v}", inout (kreg, v));
  return v;
}
