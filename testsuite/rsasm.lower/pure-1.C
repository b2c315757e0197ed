// { dg-rule "asm.options.supported-options.pure" }
// A pure block whose outputs are unused vanishes, equal ones are merged;
// others stay.
// { dg-final { scan-block-not {unused} } }
// { dg-final { scan-block-times {merged} 1 } }
// { dg-final { scan-block-times {kept} 2 } }
#include "rsasm-test.h"

word_t
f (word_t a)
{
  word_t r, s, t, u;
  rsasm ("/* unused {} {} */", out (reg, r), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("/* merged {} {} */", out (reg, s), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("/* merged {} {} */", out (reg, t), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("/* kept {} {} */", out (reg, u), in (reg, a),
	 options (nomem, nostack));
  rsasm ("/* kept {} {} */", out (reg, u), in (reg, a),
	 options (nomem, nostack));
  return s + t;
}
