// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of vreg.
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
  rsasm ("// vreg i8 - {v}",
	 "// vreg i8 v {v:v}",
	 "// vreg i8 b {v:b}",
	 "// vreg i8 h {v:h}",
	 "// vreg i8 s {v:s}",
	 "// vreg i8 d {v:d}",
	 "// vreg i8 q {v:q}",
	 "// vreg i8 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i8 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i8 auto b\d+\s} } }

T_i16
f_i16 (T_i16 v)
{
  rsasm ("// vreg i16 - {v}",
	 "// vreg i16 v {v:v}",
	 "// vreg i16 b {v:b}",
	 "// vreg i16 h {v:h}",
	 "// vreg i16 s {v:s}",
	 "// vreg i16 d {v:d}",
	 "// vreg i16 q {v:q}",
	 "// vreg i16 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i16 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i16 auto h\d+\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("// vreg i32 - {v}",
	 "// vreg i32 v {v:v}",
	 "// vreg i32 b {v:b}",
	 "// vreg i32 h {v:h}",
	 "// vreg i32 s {v:s}",
	 "// vreg i32 d {v:d}",
	 "// vreg i32 q {v:q}",
	 "// vreg i32 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i32 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i32 auto s\d+\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("// vreg f32 - {v}",
	 "// vreg f32 v {v:v}",
	 "// vreg f32 b {v:b}",
	 "// vreg f32 h {v:h}",
	 "// vreg f32 s {v:s}",
	 "// vreg f32 d {v:d}",
	 "// vreg f32 q {v:q}",
	 "// vreg f32 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f32 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f32 auto s\d+\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("// vreg i64 - {v}",
	 "// vreg i64 v {v:v}",
	 "// vreg i64 b {v:b}",
	 "// vreg i64 h {v:h}",
	 "// vreg i64 s {v:s}",
	 "// vreg i64 d {v:d}",
	 "// vreg i64 q {v:q}",
	 "// vreg i64 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i64 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i64 auto d\d+\s} } }

T_f64
f_f64 (T_f64 v)
{
  rsasm ("// vreg f64 - {v}",
	 "// vreg f64 v {v:v}",
	 "// vreg f64 b {v:b}",
	 "// vreg f64 h {v:h}",
	 "// vreg f64 s {v:s}",
	 "// vreg f64 d {v:d}",
	 "// vreg f64 q {v:q}",
	 "// vreg f64 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f64 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f64 auto d\d+\s} } }

T_i8x8
f_i8x8 (T_i8x8 v)
{
  rsasm ("// vreg i8x8 - {v}",
	 "// vreg i8x8 v {v:v}",
	 "// vreg i8x8 b {v:b}",
	 "// vreg i8x8 h {v:h}",
	 "// vreg i8x8 s {v:s}",
	 "// vreg i8x8 d {v:d}",
	 "// vreg i8x8 q {v:q}",
	 "// vreg i8x8 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i8x8 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x8 auto v\d+\s} } }

T_i16x4
f_i16x4 (T_i16x4 v)
{
  rsasm ("// vreg i16x4 - {v}",
	 "// vreg i16x4 v {v:v}",
	 "// vreg i16x4 b {v:b}",
	 "// vreg i16x4 h {v:h}",
	 "// vreg i16x4 s {v:s}",
	 "// vreg i16x4 d {v:d}",
	 "// vreg i16x4 q {v:q}",
	 "// vreg i16x4 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i16x4 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x4 auto v\d+\s} } }

T_i32x2
f_i32x2 (T_i32x2 v)
{
  rsasm ("// vreg i32x2 - {v}",
	 "// vreg i32x2 v {v:v}",
	 "// vreg i32x2 b {v:b}",
	 "// vreg i32x2 h {v:h}",
	 "// vreg i32x2 s {v:s}",
	 "// vreg i32x2 d {v:d}",
	 "// vreg i32x2 q {v:q}",
	 "// vreg i32x2 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i32x2 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x2 auto v\d+\s} } }

T_i64x1
f_i64x1 (T_i64x1 v)
{
  rsasm ("// vreg i64x1 - {v}",
	 "// vreg i64x1 v {v:v}",
	 "// vreg i64x1 b {v:b}",
	 "// vreg i64x1 h {v:h}",
	 "// vreg i64x1 s {v:s}",
	 "// vreg i64x1 d {v:d}",
	 "// vreg i64x1 q {v:q}",
	 "// vreg i64x1 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i64x1 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x1 auto v\d+\s} } }

T_f32x2
f_f32x2 (T_f32x2 v)
{
  rsasm ("// vreg f32x2 - {v}",
	 "// vreg f32x2 v {v:v}",
	 "// vreg f32x2 b {v:b}",
	 "// vreg f32x2 h {v:h}",
	 "// vreg f32x2 s {v:s}",
	 "// vreg f32x2 d {v:d}",
	 "// vreg f32x2 q {v:q}",
	 "// vreg f32x2 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f32x2 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x2 auto v\d+\s} } }

T_f64x1
f_f64x1 (T_f64x1 v)
{
  rsasm ("// vreg f64x1 - {v}",
	 "// vreg f64x1 v {v:v}",
	 "// vreg f64x1 b {v:b}",
	 "// vreg f64x1 h {v:h}",
	 "// vreg f64x1 s {v:s}",
	 "// vreg f64x1 d {v:d}",
	 "// vreg f64x1 q {v:q}",
	 "// vreg f64x1 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f64x1 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x1 auto v\d+\s} } }

T_i8x16
f_i8x16 (T_i8x16 v)
{
  rsasm ("// vreg i8x16 - {v}",
	 "// vreg i8x16 v {v:v}",
	 "// vreg i8x16 b {v:b}",
	 "// vreg i8x16 h {v:h}",
	 "// vreg i8x16 s {v:s}",
	 "// vreg i8x16 d {v:d}",
	 "// vreg i8x16 q {v:q}",
	 "// vreg i8x16 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i8x16 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i8x16 auto v\d+\s} } }

T_i16x8
f_i16x8 (T_i16x8 v)
{
  rsasm ("// vreg i16x8 - {v}",
	 "// vreg i16x8 v {v:v}",
	 "// vreg i16x8 b {v:b}",
	 "// vreg i16x8 h {v:h}",
	 "// vreg i16x8 s {v:s}",
	 "// vreg i16x8 d {v:d}",
	 "// vreg i16x8 q {v:q}",
	 "// vreg i16x8 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i16x8 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i16x8 auto v\d+\s} } }

T_i32x4
f_i32x4 (T_i32x4 v)
{
  rsasm ("// vreg i32x4 - {v}",
	 "// vreg i32x4 v {v:v}",
	 "// vreg i32x4 b {v:b}",
	 "// vreg i32x4 h {v:h}",
	 "// vreg i32x4 s {v:s}",
	 "// vreg i32x4 d {v:d}",
	 "// vreg i32x4 q {v:q}",
	 "// vreg i32x4 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i32x4 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i32x4 auto v\d+\s} } }

T_i64x2
f_i64x2 (T_i64x2 v)
{
  rsasm ("// vreg i64x2 - {v}",
	 "// vreg i64x2 v {v:v}",
	 "// vreg i64x2 b {v:b}",
	 "// vreg i64x2 h {v:h}",
	 "// vreg i64x2 s {v:s}",
	 "// vreg i64x2 d {v:d}",
	 "// vreg i64x2 q {v:q}",
	 "// vreg i64x2 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i64x2 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i64x2 auto v\d+\s} } }

T_f32x4
f_f32x4 (T_f32x4 v)
{
  rsasm ("// vreg f32x4 - {v}",
	 "// vreg f32x4 v {v:v}",
	 "// vreg f32x4 b {v:b}",
	 "// vreg f32x4 h {v:h}",
	 "// vreg f32x4 s {v:s}",
	 "// vreg f32x4 d {v:d}",
	 "// vreg f32x4 q {v:q}",
	 "// vreg f32x4 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f32x4 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f32x4 auto v\d+\s} } }

T_f64x2
f_f64x2 (T_f64x2 v)
{
  rsasm ("// vreg f64x2 - {v}",
	 "// vreg f64x2 v {v:v}",
	 "// vreg f64x2 b {v:b}",
	 "// vreg f64x2 h {v:h}",
	 "// vreg f64x2 s {v:s}",
	 "// vreg f64x2 d {v:d}",
	 "// vreg f64x2 q {v:q}",
	 "// vreg f64x2 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f64x2 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f64x2 auto v\d+\s} } }

// Beyond the Reference.
T_f16
f_f16 (T_f16 v)
{
  rsasm ("// vreg f16 - {v}",
	 "// vreg f16 v {v:v}",
	 "// vreg f16 b {v:b}",
	 "// vreg f16 h {v:h}",
	 "// vreg f16 s {v:s}",
	 "// vreg f16 d {v:d}",
	 "// vreg f16 q {v:q}",
	 "// vreg f16 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f16 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f16 auto h\d+\s} } }

// Beyond the Reference.
T_bf16
f_bf16 (T_bf16 v)
{
  rsasm ("// vreg bf16 - {v}",
	 "// vreg bf16 v {v:v}",
	 "// vreg bf16 b {v:b}",
	 "// vreg bf16 h {v:h}",
	 "// vreg bf16 s {v:s}",
	 "// vreg bf16 d {v:d}",
	 "// vreg bf16 q {v:q}",
	 "// vreg bf16 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg bf16 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16 auto h\d+\s} } }

// Beyond the Reference.
T_f128
f_f128 (T_f128 v)
{
  rsasm ("// vreg f128 - {v}",
	 "// vreg f128 v {v:v}",
	 "// vreg f128 b {v:b}",
	 "// vreg f128 h {v:h}",
	 "// vreg f128 s {v:s}",
	 "// vreg f128 d {v:d}",
	 "// vreg f128 q {v:q}",
	 "// vreg f128 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f128 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f128 auto q\d+\s} } }

// Beyond the Reference.
T_i128
f_i128 (T_i128 v)
{
  rsasm ("// vreg i128 - {v}",
	 "// vreg i128 v {v:v}",
	 "// vreg i128 b {v:b}",
	 "// vreg i128 h {v:h}",
	 "// vreg i128 s {v:s}",
	 "// vreg i128 d {v:d}",
	 "// vreg i128 q {v:q}",
	 "// vreg i128 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg i128 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg i128 auto q\d+\s} } }

// Beyond the Reference.
T_f16x4
f_f16x4 (T_f16x4 v)
{
  rsasm ("// vreg f16x4 - {v}",
	 "// vreg f16x4 v {v:v}",
	 "// vreg f16x4 b {v:b}",
	 "// vreg f16x4 h {v:h}",
	 "// vreg f16x4 s {v:s}",
	 "// vreg f16x4 d {v:d}",
	 "// vreg f16x4 q {v:q}",
	 "// vreg f16x4 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f16x4 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x4 auto v\d+\s} } }

// Beyond the Reference.
T_f16x8
f_f16x8 (T_f16x8 v)
{
  rsasm ("// vreg f16x8 - {v}",
	 "// vreg f16x8 v {v:v}",
	 "// vreg f16x8 b {v:b}",
	 "// vreg f16x8 h {v:h}",
	 "// vreg f16x8 s {v:s}",
	 "// vreg f16x8 d {v:d}",
	 "// vreg f16x8 q {v:q}",
	 "// vreg f16x8 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg f16x8 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg f16x8 auto v\d+\s} } }

// Beyond the Reference.
T_bf16x4
f_bf16x4 (T_bf16x4 v)
{
  rsasm ("// vreg bf16x4 - {v}",
	 "// vreg bf16x4 v {v:v}",
	 "// vreg bf16x4 b {v:b}",
	 "// vreg bf16x4 h {v:h}",
	 "// vreg bf16x4 s {v:s}",
	 "// vreg bf16x4 d {v:d}",
	 "// vreg bf16x4 q {v:q}",
	 "// vreg bf16x4 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg bf16x4 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x4 auto v\d+\s} } }

// Beyond the Reference.
T_bf16x8
f_bf16x8 (T_bf16x8 v)
{
  rsasm ("// vreg bf16x8 - {v}",
	 "// vreg bf16x8 v {v:v}",
	 "// vreg bf16x8 b {v:b}",
	 "// vreg bf16x8 h {v:h}",
	 "// vreg bf16x8 s {v:s}",
	 "// vreg bf16x8 d {v:d}",
	 "// vreg bf16x8 q {v:q}",
	 "// vreg bf16x8 auto {v:auto}",
	 inout (vreg, v));
  return v;
}
// { dg-final { scan-assembler {// vreg bf16x8 - v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 v v\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 b b\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 h h\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 s s\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 d d\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 q q\d+\s} } }
// { dg-final { scan-assembler {// vreg bf16x8 auto v\d+\s} } }

