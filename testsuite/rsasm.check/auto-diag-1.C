// { dg-rule "rsasm.operands.auto" }
// auto without a value, or with a type that no class holds.
#include "rsasm-test.h"
using rsasm::_;

typedef int v256si __attribute__ ((vector_size (1024)));

void
f (v256si *p)
{
  rsasm ("/* {} */", out (auto)); // { dg-error "class 'auto' needs a value, whose type chooses the register class" rsasm.operands.auto }
  rsasm ("/* {} */", out (auto, _)); // { dg-error "class 'auto' needs a value, whose type chooses the register class" rsasm.operands.auto }
  rsasm ("/* {} */", in (auto, *p)); // { dg-error "no register class of this target holds type '.*'" rsasm.operands.auto }
}
