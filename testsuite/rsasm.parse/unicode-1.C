// { dg-rule "rsasm.syntax.name" }
// Letters beyond ASCII in names, comments and strings.
#include "rsasm-test.h"

word_t
f (word_t größe)
{
  word_t 結果;
  rsasm (MOV ("{結果}", "{größe}") " /* ä€😀 {größe} */", out (reg, 結果),
	 in (reg, größe));
  rsasm ("/* {é} */", let (é, in (reg, 結果)));
  return 結果;
}
