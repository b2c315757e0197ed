// { dg-rule "asm.scope.asm" }
// { dg-do run }
// { dg-options "-O2" }
// { dg-pch "pch-2.h" }
// What is still to be done for the blocks of a precompiled header is done,
// though no block stands in this file.

int
main ()
{
  double d = opaque (1.5);
  CHECK (uses_stack_too (opaque (word_t (2))) == 2 + 3 + 2 * 28);
  CHECK (in_register (opaque (word_t (2))) == 3);
  CHECK (clobbers (opaque (word_t (2)), d) == 3);
  CHECK (d == 2.5);
}
