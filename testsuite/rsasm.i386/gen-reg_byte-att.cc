// { dg-rule "asm.template-modifiers.supported-modifiers" "asm.register-operands.value-type-constraints" }
// { dg-do compile }
// { dg-require-rsasm-target i386 }
// { dg-require-gcc ">= 12" }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every type and modifier of reg_byte, AT&T syntax.
#include <rsasm.h>

typedef signed char T_i8;

T_i8
f_i8 (T_i8 v)
{
  rsasm ("# reg_byte i8 - {v}",
	 "# reg_byte i8 auto {v:auto}",
	 inout (reg_byte, v), options (att_syntax));
  return v;
}
// { dg-final { scan-assembler {# reg_byte i8 - %(?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }
// { dg-final { scan-assembler {# reg_byte i8 auto %(?:[abcd]l|[sd]il|bpl|r\d+b)\s} } }

