// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w -mavx" }
// Written by gen-matrix: every type and modifier of ymm_reg.
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
typedef signed char T_i8x32 __attribute__ ((vector_size (32)));
typedef short T_i16x16 __attribute__ ((vector_size (32)));
typedef int T_i32x8 __attribute__ ((vector_size (32)));
typedef long long T_i64x4 __attribute__ ((vector_size (32)));
typedef float T_f32x8 __attribute__ ((vector_size (32)));
typedef double T_f64x4 __attribute__ ((vector_size (32)));
typedef _Float16 T_f16;
typedef __float128 T_f128;
typedef _Float16 T_f16x8 __attribute__ ((vector_size (16)));
typedef _Float16 T_f16x16 __attribute__ ((vector_size (32)));

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# ymm_reg i32 - {v}",
	 "# ymm_reg i32 x {v:x}",
	 "# ymm_reg i32 y {v:y}",
	 "# ymm_reg i32 z {v:z}",
	 "# ymm_reg i32 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i32 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32 auto xmm\d+\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("# ymm_reg f32 - {v}",
	 "# ymm_reg f32 x {v:x}",
	 "# ymm_reg f32 y {v:y}",
	 "# ymm_reg f32 z {v:z}",
	 "# ymm_reg f32 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f32 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32 auto xmm\d+\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("# ymm_reg i64 - {v}",
	 "# ymm_reg i64 x {v:x}",
	 "# ymm_reg i64 y {v:y}",
	 "# ymm_reg i64 z {v:z}",
	 "# ymm_reg i64 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i64 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64 auto xmm\d+\s} } }

T_f64
f_f64 (T_f64 v)
{
  rsasm ("# ymm_reg f64 - {v}",
	 "# ymm_reg f64 x {v:x}",
	 "# ymm_reg f64 y {v:y}",
	 "# ymm_reg f64 z {v:z}",
	 "# ymm_reg f64 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f64 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64 auto xmm\d+\s} } }

T_i8x16
f_i8x16 (T_i8x16 v)
{
  rsasm ("# ymm_reg i8x16 - {v}",
	 "# ymm_reg i8x16 x {v:x}",
	 "# ymm_reg i8x16 y {v:y}",
	 "# ymm_reg i8x16 z {v:z}",
	 "# ymm_reg i8x16 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i8x16 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x16 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x16 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x16 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x16 auto xmm\d+\s} } }

T_i16x8
f_i16x8 (T_i16x8 v)
{
  rsasm ("# ymm_reg i16x8 - {v}",
	 "# ymm_reg i16x8 x {v:x}",
	 "# ymm_reg i16x8 y {v:y}",
	 "# ymm_reg i16x8 z {v:z}",
	 "# ymm_reg i16x8 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i16x8 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x8 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x8 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x8 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x8 auto xmm\d+\s} } }

T_i32x4
f_i32x4 (T_i32x4 v)
{
  rsasm ("# ymm_reg i32x4 - {v}",
	 "# ymm_reg i32x4 x {v:x}",
	 "# ymm_reg i32x4 y {v:y}",
	 "# ymm_reg i32x4 z {v:z}",
	 "# ymm_reg i32x4 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i32x4 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x4 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x4 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x4 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x4 auto xmm\d+\s} } }

T_i64x2
f_i64x2 (T_i64x2 v)
{
  rsasm ("# ymm_reg i64x2 - {v}",
	 "# ymm_reg i64x2 x {v:x}",
	 "# ymm_reg i64x2 y {v:y}",
	 "# ymm_reg i64x2 z {v:z}",
	 "# ymm_reg i64x2 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i64x2 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x2 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x2 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x2 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x2 auto xmm\d+\s} } }

T_f32x4
f_f32x4 (T_f32x4 v)
{
  rsasm ("# ymm_reg f32x4 - {v}",
	 "# ymm_reg f32x4 x {v:x}",
	 "# ymm_reg f32x4 y {v:y}",
	 "# ymm_reg f32x4 z {v:z}",
	 "# ymm_reg f32x4 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f32x4 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x4 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x4 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x4 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x4 auto xmm\d+\s} } }

T_f64x2
f_f64x2 (T_f64x2 v)
{
  rsasm ("# ymm_reg f64x2 - {v}",
	 "# ymm_reg f64x2 x {v:x}",
	 "# ymm_reg f64x2 y {v:y}",
	 "# ymm_reg f64x2 z {v:z}",
	 "# ymm_reg f64x2 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f64x2 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x2 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x2 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x2 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x2 auto xmm\d+\s} } }

T_i8x32
f_i8x32 (T_i8x32 v)
{
  rsasm ("# ymm_reg i8x32 - {v}",
	 "# ymm_reg i8x32 x {v:x}",
	 "# ymm_reg i8x32 y {v:y}",
	 "# ymm_reg i8x32 z {v:z}",
	 "# ymm_reg i8x32 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i8x32 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x32 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x32 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x32 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i8x32 auto ymm\d+\s} } }

T_i16x16
f_i16x16 (T_i16x16 v)
{
  rsasm ("# ymm_reg i16x16 - {v}",
	 "# ymm_reg i16x16 x {v:x}",
	 "# ymm_reg i16x16 y {v:y}",
	 "# ymm_reg i16x16 z {v:z}",
	 "# ymm_reg i16x16 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i16x16 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x16 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x16 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x16 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i16x16 auto ymm\d+\s} } }

T_i32x8
f_i32x8 (T_i32x8 v)
{
  rsasm ("# ymm_reg i32x8 - {v}",
	 "# ymm_reg i32x8 x {v:x}",
	 "# ymm_reg i32x8 y {v:y}",
	 "# ymm_reg i32x8 z {v:z}",
	 "# ymm_reg i32x8 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i32x8 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x8 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x8 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x8 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i32x8 auto ymm\d+\s} } }

T_i64x4
f_i64x4 (T_i64x4 v)
{
  rsasm ("# ymm_reg i64x4 - {v}",
	 "# ymm_reg i64x4 x {v:x}",
	 "# ymm_reg i64x4 y {v:y}",
	 "# ymm_reg i64x4 z {v:z}",
	 "# ymm_reg i64x4 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg i64x4 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x4 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x4 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x4 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg i64x4 auto ymm\d+\s} } }

T_f32x8
f_f32x8 (T_f32x8 v)
{
  rsasm ("# ymm_reg f32x8 - {v}",
	 "# ymm_reg f32x8 x {v:x}",
	 "# ymm_reg f32x8 y {v:y}",
	 "# ymm_reg f32x8 z {v:z}",
	 "# ymm_reg f32x8 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f32x8 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x8 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x8 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x8 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f32x8 auto ymm\d+\s} } }

T_f64x4
f_f64x4 (T_f64x4 v)
{
  rsasm ("# ymm_reg f64x4 - {v}",
	 "# ymm_reg f64x4 x {v:x}",
	 "# ymm_reg f64x4 y {v:y}",
	 "# ymm_reg f64x4 z {v:z}",
	 "# ymm_reg f64x4 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f64x4 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x4 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x4 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x4 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f64x4 auto ymm\d+\s} } }

// Beyond the Reference.
T_f16
f_f16 (T_f16 v)
{
  rsasm ("# ymm_reg f16 - {v}",
	 "# ymm_reg f16 x {v:x}",
	 "# ymm_reg f16 y {v:y}",
	 "# ymm_reg f16 z {v:z}",
	 "# ymm_reg f16 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f16 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16 auto xmm\d+\s} } }

// Beyond the Reference.
T_f128
f_f128 (T_f128 v)
{
  rsasm ("# ymm_reg f128 - {v}",
	 "# ymm_reg f128 x {v:x}",
	 "# ymm_reg f128 y {v:y}",
	 "# ymm_reg f128 z {v:z}",
	 "# ymm_reg f128 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f128 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f128 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f128 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f128 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f128 auto xmm\d+\s} } }

// Beyond the Reference.
T_f16x8
f_f16x8 (T_f16x8 v)
{
  rsasm ("# ymm_reg f16x8 - {v}",
	 "# ymm_reg f16x8 x {v:x}",
	 "# ymm_reg f16x8 y {v:y}",
	 "# ymm_reg f16x8 z {v:z}",
	 "# ymm_reg f16x8 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f16x8 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x8 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x8 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x8 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x8 auto xmm\d+\s} } }

// Beyond the Reference.
T_f16x16
f_f16x16 (T_f16x16 v)
{
  rsasm ("# ymm_reg f16x16 - {v}",
	 "# ymm_reg f16x16 x {v:x}",
	 "# ymm_reg f16x16 y {v:y}",
	 "# ymm_reg f16x16 z {v:z}",
	 "# ymm_reg f16x16 auto {v:auto}",
	 inout (ymm_reg, v));
  return v;
}
// { dg-final { scan-assembler {# ymm_reg f16x16 - ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x16 x xmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x16 y ymm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x16 z zmm\d+\s} } }
// { dg-final { scan-assembler {# ymm_reg f16x16 auto ymm\d+\s} } }

