// { dg-rule "asm.operand-type.left-to-right" }
// Outputs are stored from left to right: the last of two to one place stays.
#include "rsasm-test.h"

int
main ()
{
  word_t y;
  rsasm (MOV ("{}", "7"), MOV ("{}", "8"), out (reg, y), out (reg, y));
  CHECK (y == 8);
  rsasm (MOV (REG1, "7"), MOV (REG0, "8"), out (REG1, y), out (REG0, y));
  CHECK (y == 8);
  rsasm (MOV ("{}", "7"), MOV (REG0, "8"), out (reg, y), lateout (REG0, y));
  CHECK (y == 8);
  word_t a[2] = { 5, 6 };
  word_t *p = a;
  rsasm (MOV ("{}", "7"), MOV ("{}", "8"), out (reg, *p), out (reg, a[0]));
  CHECK (a[0] == 8 && a[1] == 6);
  /* An output does not change where a later one goes: places are
     evaluated before the block.  */
  word_t i = opaque (0ul);
  rsasm (MOV ("{}", "1"), MOV ("{}", "9"), out (reg, i), out (reg, a[i]));
  CHECK (i == 1 && a[0] == 9 && a[1] == 6);
}
