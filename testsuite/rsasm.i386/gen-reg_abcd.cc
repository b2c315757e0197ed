// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg_abcd.
#include <rsasm.h>

typedef short T_i16;
typedef int T_i32;
typedef float T_f32;

T_i16
f_i16 (T_i16 v)
{
  rsasm ("# reg_abcd i16 - {v}",
	 "# reg_abcd i16 l {v:l}",
	 "# reg_abcd i16 h {v:h}",
	 "# reg_abcd i16 x {v:x}",
	 "# reg_abcd i16 e {v:e}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd i16 - e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i16 e e[abcd]x\s} } }

T_i32
f_i32 (T_i32 v)
{
  rsasm ("# reg_abcd i32 - {v}",
	 "# reg_abcd i32 l {v:l}",
	 "# reg_abcd i32 h {v:h}",
	 "# reg_abcd i32 x {v:x}",
	 "# reg_abcd i32 e {v:e}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd i32 - e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd i32 e e[abcd]x\s} } }

T_f32
f_f32 (T_f32 v)
{
  rsasm ("# reg_abcd f32 - {v}",
	 "# reg_abcd f32 l {v:l}",
	 "# reg_abcd f32 h {v:h}",
	 "# reg_abcd f32 x {v:x}",
	 "# reg_abcd f32 e {v:e}",
	 inout (reg_abcd, v));
  return v;
}
// { dg-final { scan-assembler {# reg_abcd f32 - e[abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 l [abcd]l\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 h [abcd]h\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 x [abcd]x\s} } }
// { dg-final { scan-assembler {# reg_abcd f32 e e[abcd]x\s} } }

