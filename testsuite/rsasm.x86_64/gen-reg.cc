// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg.
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
  rsasm ("# reg i16 - {v}",
	 "# reg i16 l {v:l}",
	 "# reg i16 x {v:x}",
	 "# reg i16 e {v:e}",
	 "# reg i16 r {v:r}",
	 "# reg i16 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg i16 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i16 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg i16 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg i16 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i16 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i16 auto (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# reg i32 - {v}",
	 "# reg i32 l {v:l}",
	 "# reg i32 x {v:x}",
	 "# reg i32 e {v:e}",
	 "# reg i32 r {v:r}",
	 "# reg i32 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg i32 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i32 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg i32 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg i32 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i32 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i32 auto (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("# reg f32 - {v}",
	 "# reg f32 l {v:l}",
	 "# reg f32 x {v:x}",
	 "# reg f32 e {v:e}",
	 "# reg f32 r {v:r}",
	 "# reg f32 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg f32 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f32 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg f32 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg f32 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg f32 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f32 auto (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("# reg i64 - {v}",
	 "# reg i64 l {v:l}",
	 "# reg i64 x {v:x}",
	 "# reg i64 e {v:e}",
	 "# reg i64 r {v:r}",
	 "# reg i64 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg i64 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i64 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg i64 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg i64 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i64 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg i64 auto r(?:[abcd]x|[sd]i|bp|\d+)\s} } }

T_f64
f_f64 (T_f64 v)
{
  rsasm ("# reg f64 - {v}",
	 "# reg f64 l {v:l}",
	 "# reg f64 x {v:x}",
	 "# reg f64 e {v:e}",
	 "# reg f64 r {v:r}",
	 "# reg f64 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg f64 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f64 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg f64 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg f64 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg f64 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f64 auto r(?:[abcd]x|[sd]i|bp|\d+)\s} } }

// Beyond the Reference.
T_f16
f_f16 (T_f16 v)
{
  rsasm ("# reg f16 - {v}",
	 "# reg f16 l {v:l}",
	 "# reg f16 x {v:x}",
	 "# reg f16 e {v:e}",
	 "# reg f16 r {v:r}",
	 "# reg f16 auto {v:auto}",
	 inout (reg, v));
  return v;
}
// { dg-final { scan-assembler {# reg f16 - r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f16 l (?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg f16 x (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg f16 e (?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg f16 r r(?:[abcd]x|[sd]i|bp|\d+)\s} } }
// { dg-final { scan-assembler {# reg f16 auto (?:[abcd]x|[sd]i|bp|r\d+w)\s} } }

