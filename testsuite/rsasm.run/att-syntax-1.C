// { dg-rule "asm.options.supported-options.att_syntax" }
// { dg-require-rsasm-target x86 }
// { dg-torture "-O0 -masm=att" "-O2 -masm=att" "-O0 -masm=intel" "-O2 -masm=intel" "-O2 -masm=intel -flto" }
// AT&T and Intel templates side by side, whatever -masm says.
#include "rsasm-test.h"

static word_t variable = 3;

int
main ()
{
  unsigned x, y = 1;
  rsasm ("movl {y:e}, {x:e}", lateout (reg, x), in (reg, y),
	 options (att_syntax));
  CHECK (x == 1);
  rsasm ("mov {x:e}, {y:e}", "add {x:e}, 1", lateout (reg, x), in (reg, y));
  CHECK (x == 2);
  rsasm ("movl ${}, {:e}", const (-7), out (reg, x), options (att_syntax));
  CHECK (x == -7u);
  rsasm ("movl ${n}, %eax", let (n, const (9)), out ("eax", x),
	 options (att_syntax, nomem));
  CHECK (x == 9);
  rsasm ("movl $9, %eax", out ("eax", x), options (att_syntax, raw));
  CHECK (x == 9);
  rsasm ("mov eax, 9", out ("eax", x), options (raw));
  CHECK (x == 9);
#ifdef __x86_64__
  word_t r;
  rsasm ("movq {variable}(%rip), {r}", out (reg, r), sym (variable),
	 options (att_syntax));
  CHECK (r == 3);
  rsasm ("mov {r}, [rip + {variable}]", out (reg, r), sym (variable));
  CHECK (r == 3);
  rsasm ("movabsq ${c}, {r}", out (reg, r),
	 let (c, const (0x123456789abcdef)), options (att_syntax));
  CHECK (r == 0x123456789abcdef);
  static word_t edx = 4;
  rsasm ("movq {edx}(%rip), {r}", out (reg, r), sym (edx),
	 options (att_syntax));
  CHECK (r == 4);
#endif
}
