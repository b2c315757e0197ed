// { dg-rule "asm.operand-type.supported-operands.sym" }
// What is no symbol.
#include "rsasm-test.h"

static void overloaded (int);
static void overloaded (char);
template <class T> static void generic (T);
struct s { int field; void method (); virtual void v (); };
enum e { enumerator };

void
f (word_t parameter, s &object)
{
  word_t local = 0;
  static word_t fine;
  rsasm ("/* {} */", sym (local)); // { dg-error "'local' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (parameter)); // { dg-error "'parameter' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (overloaded)); // { dg-error "'overloaded' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (generic)); // { dg-error "'generic' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (fine + 1)); // { dg-error "'fine \\+ 1' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (object.field)); // { dg-error "'object.field' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (enumerator)); // { dg-error "'enumerator' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (5)); // { dg-error "'5' cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym ("text")); // { dg-error "cannot be a symbol operand" asm.operand-type.supported-operands.sym }
  rsasm ("/* {} */", sym (fine));
}
