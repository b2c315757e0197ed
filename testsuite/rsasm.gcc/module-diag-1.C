// { dg-rule "asm.ts-args.at-least-once" }
// { dg-options "-O2 -std=gnu++20" }
// { dg-raw-messages }
// { dg-module blocks module-other.cc }
// What is wrong in an instance of a template is reported in the module's file.
// { dg-final { scan-messages {^[^ ]*module-other\.cc:73:44: error: operand 'in \(reg, v\.\.\.\)' is never used in the template \[asm\.ts-args\.at-least-once\]$} } }
// { dg-final { scan-messages {^[^ ]*module-diag-1\.C:10:17:   required from here$} } }
#include "rsasm-test.h"
import blocks;
word_t x = pack (1ul, 2);
