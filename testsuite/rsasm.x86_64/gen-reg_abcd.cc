// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg_abcd.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
typedef float T_f32;
typedef long long T_i64;
typedef double T_f64;
typedef _Float16 T_f16;

T_i16
f_i16 (T_i16 v)
{
  rsasm ("# reg_abcd i16 - {v}",
	 "# reg_abcd i16 l {v:l}",
	 "# reg_abcd i16 h {v:h}",
	 "# reg_abcd i16 x {v:x}",
	 "# reg_abcd i16 e {v:e}",
	 "# reg_abcd i16 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd i16 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 r r[abcd]x\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# reg_abcd i32 - {v}",
	 "# reg_abcd i32 l {v:l}",
	 "# reg_abcd i32 h {v:h}",
	 "# reg_abcd i32 x {v:x}",
	 "# reg_abcd i32 e {v:e}",
	 "# reg_abcd i32 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd i32 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 r r[abcd]x\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("# reg_abcd f32 - {v}",
	 "# reg_abcd f32 l {v:l}",
	 "# reg_abcd f32 h {v:h}",
	 "# reg_abcd f32 x {v:x}",
	 "# reg_abcd f32 e {v:e}",
	 "# reg_abcd f32 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd f32 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 r r[abcd]x\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("# reg_abcd i64 - {v}",
	 "# reg_abcd i64 l {v:l}",
	 "# reg_abcd i64 h {v:h}",
	 "# reg_abcd i64 x {v:x}",
	 "# reg_abcd i64 e {v:e}",
	 "# reg_abcd i64 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd i64 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i64 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd i64 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd i64 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i64 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i64 r r[abcd]x\s} } }

T_f64
f_f64 (T_f64 v)
{
  rsasm ("# reg_abcd f64 - {v}",
	 "# reg_abcd f64 l {v:l}",
	 "# reg_abcd f64 h {v:h}",
	 "# reg_abcd f64 x {v:x}",
	 "# reg_abcd f64 e {v:e}",
	 "# reg_abcd f64 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd f64 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f64 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd f64 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd f64 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f64 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f64 r r[abcd]x\s} } }

// Beyond the Reference.
T_f16
f_f16 (T_f16 v)
{
  rsasm ("# reg_abcd f16 - {v}",
	 "# reg_abcd f16 l {v:l}",
	 "# reg_abcd f16 h {v:h}",
	 "# reg_abcd f16 x {v:x}",
	 "# reg_abcd f16 e {v:e}",
	 "# reg_abcd f16 r {v:r}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd f16 - r[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f16 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd f16 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd f16 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f16 e e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f16 r r[abcd]x\s} } }

