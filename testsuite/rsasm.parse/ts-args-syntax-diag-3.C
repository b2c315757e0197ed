// { dg-rule "asm.ts-args.syntax" }
// A null character would end the template for the assembler.
#include "rsasm-test.h"

struct text
{
  char bytes[8] = "a {}\0b";
  constexpr const char *data () const { return bytes; }
  constexpr __SIZE_TYPE__ size () const { return 6; }
};

constexpr text with_null;

void
f ()
{
  rsasm ("nop", "/* \0 */"); // { dg-error "21: null character in the template" asm.ts-args.syntax }
  // { dg-note "double the backslash: '..0'" "" .-1 }
  rsasm ("/* \0\0 */", options (raw)); // { dg-error "14: null character in the template" asm.ts-args.syntax }
  // { dg-note "double the backslash: '..0'" "" .-1 }
  rsasm (with_null, in (reg, 1l)); // { dg-error "10: null character in the template" asm.ts-args.syntax }
  // { dg-note "double the backslash: '..0'" "" .-1 }
  rsasm (".pushsection .rodata", ".ascii \"\\0\"", ".popsection");
}
