// { dg-rule "rsasm.symbols.definition" "asm.directives.subset-supported" }
// { dg-do run }
// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-torture "-O0" "-O2" "-O3 -funroll-all-loops" "-O2 -flto" }
// { dg-additional-sources definition-2-other.cc }
// A link-once group gives its symbol to the program: it is there once,
// however often the block is emitted, in this unit and others.
#include "definition-2.h"

extern "C" char rsasm_shared_counter[] __attribute__ ((visibility ("hidden")));

int
main ()
{
  for (int i = 0; i < 3; i++)
    CHECK (place () == place ());
  CHECK (place () == (word_t) rsasm_shared_counter);
  CHECK (place () == other_place ());
}
