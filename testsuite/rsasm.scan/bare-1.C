// { dg-rule "rsasm.symbols.bare" }
// { dg-additional-options "-fno-pie -no-pie" }
// Symbols are operands; allow lifts the rule for one block.
#include "scan-test.h"

extern "C" { word_t variable = 5; }
static word_t hidden = 6;

int
main ()
{
  word_t r, q;
#if TEST_X86
  rsasm ("mov {r}, {v}", "mov {q}, {h} + 0", out (reg, r), out (reg, q),
	 let (v, sym (variable)), let (h, sym (hidden)));
#else
  rsasm ("adrp {r}, {v}", "ldr {r}, [{r}, :lo12:{v}]",
	 "adrp {q}, {h}", "ldr {q}, [{q}, #:lo12:{h}]", out (reg, r),
	 out (reg, q), let (v, sym (variable)), let (h, sym (hidden)));
#endif
  CHECK (r == 5 && q == 6);
#if TEST_X86
  rsasm ("mov {r}, variable", out (reg, r), allow ("rsasm.symbols.bare"));
#else
  rsasm ("adrp {r}, variable", "ldr {r}, [{r}, :lo12:variable]",
	 out (reg, r), allow ("rsasm.symbols.bare"));
#endif
  CHECK (r == 5);
}
