// { dg-rule "asm.scope.asm" }
// { dg-do run }
// { dg-pch "pch-1.h" }
// Blocks in a precompiled header and after it.

static word_t
local (word_t a)
{
  rsasm (ADD ("{a}", "2"), inout (reg, a));
  return a;
}

int
main ()
{
  CHECK (in_header (1) == 2);
  CHECK (in_template (1ul) == 4);
  CHECK (local (1) == 3);
}
