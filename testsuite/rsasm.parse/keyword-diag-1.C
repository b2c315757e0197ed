// { dg-rule "rsasm.syntax.keyword" }
// A misspelt keyword names the one that is meant.
#include "rsasm-test.h"

void
f (word_t a)
{
  word_t r;
  rsasm ("/* {} */", inn (reg, a)); // { dg-error "22: unknown operand keyword 'inn'" rsasm.syntax.keyword }
  rsasm ("/* {} */", ouput (reg, r)); // { dg-error "22: unknown operand keyword 'ouput'" rsasm.syntax.keyword }
  rsasm ("/* {} */", outlate (reg, r)); // { dg-error "22: unknown operand keyword 'outlate'" rsasm.syntax.keyword }
  rsasm ("/* {} */", constant (5)); // { dg-error "22: unknown operand keyword 'constant'" rsasm.syntax.keyword }
  rsasm ("", option (nomem)); // { dg-error "14: unknown operand keyword 'option'" rsasm.syntax.keyword }
  rsasm ("", clobber ("cc")); // { dg-error "14: unknown operand keyword 'clobber'" rsasm.syntax.keyword }
  (void) a;
  (void) r;
}
