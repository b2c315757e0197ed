// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target x86_64 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w -mavx512bw" }
// Written by gen-matrix: every type and modifier of kreg, AT&T syntax.
#include <rsasm.h>

typedef signed char T_i8;
typedef short T_i16;
typedef int T_i32;
typedef long long T_i64;

T_i8
f_i8 (T_i8 v)
{
  rsasm ("# kreg i8 - {v}",
	 "# kreg i8 auto {v:auto}",
	 inout (kreg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# kreg i8 - %k[1-7]\s} } }
// { dg-final { scan-assembler {# kreg i8 auto %k[1-7]\s} } }

T_i16
f_i16 (T_i16 v)
{
  rsasm ("# kreg i16 - {v}",
	 "# kreg i16 auto {v:auto}",
	 inout (kreg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# kreg i16 - %k[1-7]\s} } }
// { dg-final { scan-assembler {# kreg i16 auto %k[1-7]\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# kreg i32 - {v}",
	 "# kreg i32 auto {v:auto}",
	 inout (kreg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# kreg i32 - %k[1-7]\s} } }
// { dg-final { scan-assembler {# kreg i32 auto %k[1-7]\s} } }

T_i64
f_i64 (T_i64 v)
{
  rsasm ("# kreg i64 - {v}",
	 "# kreg i64 auto {v:auto}",
	 inout (kreg, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# kreg i64 - %k[1-7]\s} } }
// { dg-final { scan-assembler {# kreg i64 auto %k[1-7]\s} } }

