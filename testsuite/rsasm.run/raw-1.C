// { dg-rule "asm.options.supported-options.raw" }
// Under raw braces are plain text.
#include "rsasm-test.h"

int
main ()
{
  word_t a = opaque (3ul), r = 0;
  rsasm (MOV (REG1, REG0), "/* {} {x} {0:z} } { % | */", in (REG0, a),
	 out (REG1, r), options (raw));
  CHECK (r == 3);
#ifdef __aarch64__
  unsigned char bytes[16] = { 1 }, copy[16];
  rsasm ("ld1 {v0.16b}, [x0]", "st1 {v0.16b}, [x1]", in ("x0", bytes),
	 in ("x1", copy), out ("v0"), options (raw));
  CHECK (copy[0] == 1);
  rsasm ("ld1 {{{v}.16b}}, [{p}]", "st1 {{ {v}.16b }}, [{q}]",
	 let (p, in (reg, bytes)), let (q, in (reg, copy)),
	 let (v, out (vreg)));
  CHECK (copy[0] == 1);
#endif
}
