#include "scan-test.h"

static inline __attribute__ ((always_inline)) word_t
place ()
{
  word_t r;
  rsasm (
#ifdef TEST_X86
	 "lea {r}, [rip + rsasm_shared_counter]",
#else
	 "adrp {r}, rsasm_shared_counter",
	 "add {r}, {r}, :lo12:rsasm_shared_counter",
#endif
	 ".ifndef rsasm_shared_counter",
	 ".pushsection .data.rsasm_shared, \"awG\", %progbits, "
	 "rsasm_shared_counter, comdat",
	 ".weak rsasm_shared_counter",
	 ".hidden rsasm_shared_counter",
	 ".type rsasm_shared_counter, %object",
	 ".balign 4",
	 "rsasm_shared_counter: 1: .long 0",
	 ".size rsasm_shared_counter, . - rsasm_shared_counter",
	 ".popsection",
	 ".endif", let (r, out (reg, r)));
  return r;
}

word_t other_place ();
