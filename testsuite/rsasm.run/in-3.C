// { dg-rule "asm.operand-type.supported-operands.in" }
// Inputs that are calls and temporaries are evaluated once.
#include "rsasm-test.h"

static int calls;

NOINLINE static word_t
next ()
{
  return ++calls;
}

struct holder
{
  word_t v;
  ~holder () { calls += 100; }
  operator word_t () const { return v; }
};

int
main ()
{
  word_t r;
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, next ()));
  CHECK (r == 1 && calls == 1);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, holder { 5 }.v));
  CHECK (r == 5 && calls == 101);
  rsasm (MOV ("{}", "{}"), out (reg, r), in (reg, word_t (holder { 6 })));
  CHECK (r == 6 && calls == 201);
}
