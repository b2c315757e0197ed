// { dg-rule "rsasm.harness" }
// { dg-do run }
// So does one that fails in another way or with other words.
// { dg-without symbol_operand "-O2" run }
// { dg-without symbol_operand "-O2" link "multiple definition" }
// { dg-without symbol_operand "-O1" link "undefined reference" }
#include "rsasm-test.h"

static void
called ()
{
}

int
main ()
{
  rsasm (CALL ("{}"), sym (called), clobber_abi ("C"));
}
// { dg-expect fail "fails without symbol_operand .run" }
// { dg-expect fail "fails without symbol_operand .link" }
