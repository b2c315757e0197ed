// { dg-rule "rsasm.labels.name" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// What labels can be called: like instructions, one the beginning of the
// other, private, quoted, with dots and digits of constants, 0 and 1.
#include "scan-test.h"

NOINLINE static word_t
names (word_t n)
{
  word_t r = 0;
  rsasm ("loop:", INC ("{r}"), DEC_JUMP ("{n}", "loop"),
	 JUMP ("loop1"), ".ascii \"loop\"", "loop1:", JUMP (".Lx"),
	 "loop12: .Lx:", INC ("{r}"), JUMP ("a.b"), "add: sub:", "a.b:",
	 JUMP ("\"q r\""), "\"q r\":", JUMP ("l{k}"), "l{k}:", INC ("{r}"),
	 JUMP ("_Z3foo"), "_Z3foo: nop", "nop: nop // nop:",
	 inout (reg, r), inout (reg, n), let (k, const (7)));
  return r;
}

NOINLINE static word_t
numbers (word_t n)
{
  word_t r = 0;
  rsasm ("0:", INC ("{r}"), DEC_JUMP ("{n}", "0b"), JUMP ("1f"), INC ("{r}"),
	 "1:", JUMP ("1f"), INC ("{r}"), "1:", JUMP ("10f"), INC ("{r}"),
	 "10: 11: 00:", JUMP ("2f"), JUMP ("0b"), JUMP ("010b"), JUMP ("11b"),
	 "2:", inout (reg, r), inout (reg, n));
  return r;
}

int
main ()
{
  CHECK (names (3) == 5);
  CHECK (names (1) == 3);
  CHECK (numbers (4) == 4);
}
