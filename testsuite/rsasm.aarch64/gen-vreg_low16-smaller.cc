// { dg-rule "asm.template-modifiers.smaller-value" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -Wno-psabi" }
// Written by gen-matrix: values narrower than a register of vreg_low16.
#include <rsasm.h>

typedef signed char T_i8;
typedef short T_i16;
typedef int T_i32;
typedef float T_f32;
typedef long long T_i64;
typedef double T_f64;
typedef signed char T_i8x8 __attribute__ ((vector_size (8)));
typedef short T_i16x4 __attribute__ ((vector_size (8)));
typedef int T_i32x2 __attribute__ ((vector_size (8)));
typedef long long T_i64x1 __attribute__ ((vector_size (8)));
typedef float T_f32x2 __attribute__ ((vector_size (8)));
typedef double T_f64x1 __attribute__ ((vector_size (8)));
typedef signed char T_i8x16 __attribute__ ((vector_size (16)));
typedef short T_i16x8 __attribute__ ((vector_size (16)));
typedef int T_i32x4 __attribute__ ((vector_size (16)));
typedef long long T_i64x2 __attribute__ ((vector_size (16)));
typedef float T_f32x4 __attribute__ ((vector_size (16)));
typedef double T_f64x2 __attribute__ ((vector_size (16)));
typedef __fp16 T_f16;
typedef __bf16 T_bf16;
typedef long double T_f128;
typedef __int128 T_i128;
typedef __fp16 T_f16x4 __attribute__ ((vector_size (8)));
typedef __fp16 T_f16x8 __attribute__ ((vector_size (16)));
typedef __bf16 T_bf16x4 __attribute__ ((vector_size (8)));
typedef __bf16 T_bf16x8 __attribute__ ((vector_size (16)));

T_i8
f_i8 (T_i8 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_i16
f_i16 (T_i16 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_i32
f_i32 (T_i32 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_f32
f_f32 (T_f32 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_i64
f_i64 (T_i64 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_f64
f_f64 (T_f64 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_i8x8
f_i8x8 (T_i8x8 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i16x4
f_i16x4 (T_i16x4 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i32x2
f_i32x2 (T_i32x2 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i64x1
f_i64x1 (T_i64x1 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f32x2
f_f32x2 (T_f32x2 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f64x1
f_f64x1 (T_f64x1 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i8x16
f_i8x16 (T_i8x16 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i16x8
f_i16x8 (T_i16x8 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i32x4
f_i32x4 (T_i32x4 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i64x2
f_i64x2 (T_i64x2 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f32x4
f_f32x4 (T_f32x4 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f64x2
f_f64x2 (T_f64x2 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f16
f_f16 (T_f16 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_bf16
f_bf16 (T_bf16 v)
{
  rsasm ("// {v}", inout (vreg_low16, v)); // { dg-warning "." asm.template-modifiers.smaller-value }
  return v;
}
T_f128
f_f128 (T_f128 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_i128
f_i128 (T_i128 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f16x4
f_f16x4 (T_f16x4 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_f16x8
f_f16x8 (T_f16x8 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_bf16x4
f_bf16x4 (T_bf16x4 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
T_bf16x8
f_bf16x8 (T_bf16x8 v)
{
  rsasm ("// {v}", inout (vreg_low16, v));
  return v;
}
