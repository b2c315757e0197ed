// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -Wno-psabi -msse2" }
// Written by gen-matrix: values narrower than a register of xmm_reg.
#include <rsasm.h>

typedef int T_i32;
typedef float T_f32;
typedef long long T_i64;
typedef double T_f64;
typedef signed char T_i8x16 __attribute__ ((vector_size (16)));
typedef short T_i16x8 __attribute__ ((vector_size (16)));
typedef int T_i32x4 __attribute__ ((vector_size (16)));
typedef long long T_i64x2 __attribute__ ((vector_size (16)));
typedef float T_f32x4 __attribute__ ((vector_size (16)));
typedef double T_f64x2 __attribute__ ((vector_size (16)));
typedef _Float16 T_f16;
typedef __float128 T_f128;
typedef _Float16 T_f16x8 __attribute__ ((vector_size (16)));

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f32
f_f32 (T_f32 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_i64
f_i64 (T_i64 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f64
f_f64 (T_f64 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_i8x16
f_i8x16 (T_i8x16 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_i16x8
f_i16x8 (T_i16x8 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_i32x4
f_i32x4 (T_i32x4 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_i64x2
f_i64x2 (T_i64x2 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f32x4
f_f32x4 (T_f32x4 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f64x2
f_f64x2 (T_f64x2 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f16
f_f16 (T_f16 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f128
f_f128 (T_f128 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
T_f16x8
f_f16x8 (T_f16x8 v)
{
  rsasm ("# {v}", inout (xmm_reg, v));
  return v;
}
