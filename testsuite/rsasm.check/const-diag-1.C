// { dg-rule "asm.operand-type.supported-operands.const" }
// What is no integer constant.
#include "rsasm-test.h"

static const double real = 1.5;
static word_t variable;
struct s { constexpr operator int () const { return 5; } };

void
f (int parameter)
{
  rsasm ("/* {} */", const (parameter)); // { dg-error "'parameter' cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const (1.5)); // { dg-error "'1.5' cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const (real)); // { dg-error "'real' cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const (variable)); // { dg-error "'variable' cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const (&variable)); // { dg-error "'&variable' cannot be a constant operand" asm.operand-type.supported-operands.const }
  rsasm ("/* {} */", const ("text")); // { dg-error "cannot be a constant operand" asm.operand-type.supported-operands.const }
}
