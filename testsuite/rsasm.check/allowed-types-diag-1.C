// { dg-rule "asm.register-operands.allowed-types" }
// Types that are no operand: classes, unions, void, complex, long double.
#include "rsasm-test.h"

struct s { int a, b; };
struct wrapper { int value; };
union u { int i; float f; };
struct incomplete;

void
f (s x, u y, void (*nothing) (), _Complex float z, incomplete *p, wrapper w)
{
  rsasm ("/* {} */", in (reg, x)); // { dg-error "a value of type 's' cannot be a register operand" asm.register-operands.allowed-types }
  rsasm ("/* {} */", in (reg, y)); // { dg-error "a value of type 'u' cannot be a register operand" asm.register-operands.allowed-types }
  rsasm ("/* {} */", out (reg, x)); // { dg-error "a value of type 's' cannot be a register operand" asm.register-operands.allowed-types }
  rsasm ("/* {} */", in (reg, nothing ())); // { dg-error "operand '.*' has no value: its type is 'void'" asm.register-operands.allowed-types }
  rsasm ("/* {} */", in (reg, z)); // { dg-error "a value of type '.*' cannot be a register operand" asm.register-operands.allowed-types }
  rsasm ("/* {} */", in (reg, *p)); // { dg-error "type 'incomplete' of an operand is incomplete here" asm.register-operands.allowed-types }
  rsasm ("/* {} */", in (reg, w)); // { dg-error "a value of type 'wrapper' cannot be a register operand" asm.register-operands.allowed-types }
}
