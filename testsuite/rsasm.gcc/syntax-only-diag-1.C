// { dg-rule "asm.ts-args.at-least-once" }
// { dg-do syntax }
// Rejected under -fsyntax-only too, also in functions that are never emitted.
#include "rsasm-test.h"

void
f (word_t a)
{
  rsasm ("", in (reg, a)); // { dg-error "operand 'a' is never used" asm.ts-args.at-least-once }
}

static inline void
g (word_t a)
{
  rsasm ("", in (reg, a)); // { dg-error "operand 'a' is never used" asm.ts-args.at-least-once }
}

struct s
{
  void h (word_t a)
  {
    rsasm ("", in (reg, a)); // { dg-error "operand 'a' is never used" asm.ts-args.at-least-once }
  }
};

void
k ()
{
  auto l = [] (word_t a)
  {
    rsasm ("", in (reg, a)); // { dg-error "operand 'a' is never used" asm.ts-args.at-least-once }
  };
  (void) l;
}
