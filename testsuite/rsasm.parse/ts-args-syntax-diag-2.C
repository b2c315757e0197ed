// { dg-rule "asm.ts-args.syntax" }
// Templates that are no constant strings.
#include "rsasm-test.h"

const char *variable = "nop";
extern const char *const unknown;
struct no_string { int size () const; };

void
f (const char *parameter, no_string s)
{
  rsasm (parameter); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (variable); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (unknown); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (s); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (5); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm ("nop", line (parameter)); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (nullptr); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
  rsasm (L"nop"); // { dg-error "this template string cannot be used" asm.ts-args.syntax }
}
