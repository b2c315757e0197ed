// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg, AT&T syntax.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
typedef float T_f32;

T_i16
f_i16 (T_i16 v)
{
  rsasm ("# reg i16 - {v}",
	 "# reg i16 x {v:x}",
	 "# reg i16 e {v:e}",
	 "# reg i16 auto {v:auto}",
	 inout (reg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# reg i16 - %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i16 x %(?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg i16 e %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i16 auto %(?:[abcd]x|[sd]i|bp|r\d+w)\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# reg i32 - {v}",
	 "# reg i32 x {v:x}",
	 "# reg i32 e {v:e}",
	 "# reg i32 auto {v:auto}",
	 inout (reg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# reg i32 - %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i32 x %(?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg i32 e %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg i32 auto %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("# reg f32 - {v}",
	 "# reg f32 x {v:x}",
	 "# reg f32 e {v:e}",
	 "# reg f32 auto {v:auto}",
	 inout (reg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# reg f32 - %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg f32 x %(?:[abcd]x|[sd]i|bp|r\d+w)\s} } }
// { dg-final { scan-assembler {# reg f32 e %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }
// { dg-final { scan-assembler {# reg f32 auto %(?:e(?:[abcd]x|[sd]i|bp)|r\d+d)\s} } }

