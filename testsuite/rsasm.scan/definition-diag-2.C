// { dg-rule "rsasm.symbols.definition" "asm.directives.subset-supported" }
// { dg-require-rsasm-target x86_64 aarch64 }
// Symbols and conditions, but not around a link-once group.
#include "scan-test.h"

void
f ()
{
  rsasm (".weak a"); // { dg-error "11: directive '.weak' is not allowed in a function: it makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".ifndef b", "nop", ".endif"); // { dg-error "11: directive '.ifndef' is not allowed in a function: it is a condition" asm.directives.subset-supported }
  rsasm (".pushsection .d, \"awG\", %progbits, c, comdat",
	 ".weak c", // { dg-error "directive '.weak' is not allowed in a function" asm.directives.subset-supported }
	 "c: .long 0", ".popsection");
  rsasm (".ifndef d", // { dg-error "11: directive '.ifndef' is not allowed" asm.directives.subset-supported }
	 ".pushsection .d, \"aw\"", "d: .long 0", ".popsection",
	 ".endif");
  rsasm ("nop", ".endif"); // { dg-error "18: directive '.endif' is not allowed" asm.directives.subset-supported }
}
