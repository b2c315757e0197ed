// { dg-rule "asm.options.checks.noreturn" }
// noreturn with outputs.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm (MOV ("{}", "1"), out (reg, r), options (noreturn)); // { dg-error "outputs cannot be written with option 'noreturn'" asm.options.checks.noreturn }
  rsasm ("", inout (REG0, a), options (noreturn)); // { dg-error "outputs cannot be written with option 'noreturn'" asm.options.checks.noreturn }
}
