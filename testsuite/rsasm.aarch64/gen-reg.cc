// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg.
#include <rsasm.h>

typedef signed char T_i8;
typedef short T_i16;
typedef int T_i32;
typedef float T_f32;
typedef long long T_i64;
typedef double T_f64;
typedef __fp16 T_f16;
typedef __bf16 T_bf16;

T_i8
f_i8 (T_i8 v)
{
  rsasm ("// reg i8 - {v}",
	 "// reg i8 w {v:w}",
	 "// reg i8 x {v:x}",
	 "// reg i8 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg i8 - x\d+\s} } }
// { dg-final { scan-assembler {// reg i8 w w\d+\s} } }
// { dg-final { scan-assembler {// reg i8 x x\d+\s} } }
// { dg-final { scan-assembler {// reg i8 auto w\d+\s} } }

T_i16
f_i16 (T_i16 v)
{
  rsasm ("// reg i16 - {v}",
	 "// reg i16 w {v:w}",
	 "// reg i16 x {v:x}",
	 "// reg i16 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg i16 - x\d+\s} } }
// { dg-final { scan-assembler {// reg i16 w w\d+\s} } }
// { dg-final { scan-assembler {// reg i16 x x\d+\s} } }
// { dg-final { scan-assembler {// reg i16 auto w\d+\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("// reg i32 - {v}",
	 "// reg i32 w {v:w}",
	 "// reg i32 x {v:x}",
	 "// reg i32 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg i32 - x\d+\s} } }
// { dg-final { scan-assembler {// reg i32 w w\d+\s} } }
// { dg-final { scan-assembler {// reg i32 x x\d+\s} } }
// { dg-final { scan-assembler {// reg i32 auto w\d+\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("// reg f32 - {v}",
	 "// reg f32 w {v:w}",
	 "// reg f32 x {v:x}",
	 "// reg f32 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg f32 - x\d+\s} } }
// { dg-final { scan-assembler {// reg f32 w w\d+\s} } }
// { dg-final { scan-assembler {// reg f32 x x\d+\s} } }
// { dg-final { scan-assembler {// reg f32 auto w\d+\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("// reg i64 - {v}",
	 "// reg i64 w {v:w}",
	 "// reg i64 x {v:x}",
	 "// reg i64 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg i64 - x\d+\s} } }
// { dg-final { scan-assembler {// reg i64 w w\d+\s} } }
// { dg-final { scan-assembler {// reg i64 x x\d+\s} } }
// { dg-final { scan-assembler {// reg i64 auto x\d+\s} } }

T_f64
f_f64 (T_f64 v)
{
  rsasm ("// reg f64 - {v}",
	 "// reg f64 w {v:w}",
	 "// reg f64 x {v:x}",
	 "// reg f64 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg f64 - x\d+\s} } }
// { dg-final { scan-assembler {// reg f64 w w\d+\s} } }
// { dg-final { scan-assembler {// reg f64 x x\d+\s} } }
// { dg-final { scan-assembler {// reg f64 auto x\d+\s} } }

// Beyond the Reference.
T_f16
f_f16 (T_f16 v)
{
  rsasm ("// reg f16 - {v}",
	 "// reg f16 w {v:w}",
	 "// reg f16 x {v:x}",
	 "// reg f16 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg f16 - x\d+\s} } }
// { dg-final { scan-assembler {// reg f16 w w\d+\s} } }
// { dg-final { scan-assembler {// reg f16 x x\d+\s} } }
// { dg-final { scan-assembler {// reg f16 auto w\d+\s} } }

// Beyond the Reference.
T_bf16
f_bf16 (T_bf16 v)
{
  rsasm ("// reg bf16 - {v}",
	 "// reg bf16 w {v:w}",
	 "// reg bf16 x {v:x}",
	 "// reg bf16 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {// reg bf16 - x\d+\s} } }
// { dg-final { scan-assembler {// reg bf16 w w\d+\s} } }
// { dg-final { scan-assembler {// reg bf16 x x\d+\s} } }
// { dg-final { scan-assembler {// reg bf16 auto w\d+\s} } }

