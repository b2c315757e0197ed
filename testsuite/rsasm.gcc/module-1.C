// { dg-rule "asm.scope.asm" }
// { dg-do run }
// { dg-options "-O2 -std=gnu++20" }
// { dg-module blocks module-other.cc }
// Blocks of inline functions, templates and members that a module exports.
#include "rsasm-test.h"
import blocks;

int
main ()
{
  double d = opaque (1.5);
  CHECK (uses_stack_too (opaque (word_t (2))) == 2 + 3 + 2 * 28);
  CHECK (in_register (opaque (word_t (2))) == 3);
  CHECK (clobbers (opaque (word_t (2)), d) == 3);
  CHECK (dependent (opaque (word_t (2)), d) == 7);
  CHECK (d == 3.5);
  CHECK (pack (opaque (word_t (9))) == 9);
  counter c (opaque (word_t (4)));
  CHECK (c.next () == 6);
}
