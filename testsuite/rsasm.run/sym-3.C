// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-require-support tls }
// A thread-local variable, with the relocation that the block adds.
#include "rsasm-test.h"

static thread_local word_t internal = 5;
thread_local word_t external = 6;
namespace n { __thread word_t plain; }

#ifdef __x86_64__
# define READ(s) "mov {r}, fs:[" s "@TPOFF]"
# define WRITE(s) "mov fs:[" s "@TPOFF], {v}"
#else
# define READ(s) "mrs {r}, tpidr_el0", "add {r}, {r}, :tprel_hi12:" s, \
  "ldr {r}, [{r}, :tprel_lo12_nc:" s "]"
# define WRITE(s) "mrs {t}, tpidr_el0", "add {t}, {t}, :tprel_hi12:" s, \
  "str {v}, [{t}, :tprel_lo12_nc:" s "]"
#endif

int
main ()
{
  word_t r;
  rsasm (READ ("{internal}"), out (reg, r), sym (internal));
  CHECK (r == 5);
  rsasm (READ ("{external}"), out (reg, r), sym (external));
  CHECK (r == 6);
  n::plain = opaque (7ul);
  rsasm (READ ("{1}"), out (reg, r), sym (n::plain));
  CHECK (r == 7);
#ifdef __x86_64__
  rsasm (WRITE ("{external}"), let (v, in (reg, 8ul)), let (external,
	 sym (external)));
#else
  rsasm (WRITE ("{external}"), let (v, in (reg, 8ul)), let (external,
	 sym (external)), let (t, out (reg)));
#endif
  CHECK (external == 8);
}
