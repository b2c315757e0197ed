// { dg-rule "asm.register-operands.value-type-constraints" }
// { dg-require-rsasm-target x86_64 }
// Types that their class does not hold.
#include "rsasm-test.h"
#include <emmintrin.h>

void
f (__m128i v, signed char c, int n, word_t w, long double l, __int128 i)
{
  rsasm ("/* {} */", in (reg, v)); // { dg-error "type '.*' cannot be used in register class 'reg'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (reg, c)); // { dg-error "type 'signed char' cannot be used in register class 'reg'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (reg_byte, n)); // { dg-error "type 'int' cannot be used in register class 'reg_byte'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", in (reg, i)); // { dg-error "type '__int128' cannot be used in register class 'reg'" asm.register-operands.value-type-constraints }
  rsasm ("", in ("rax", c)); // { dg-error "type 'signed char' cannot be used in register 'rax'" asm.register-operands.value-type-constraints }
  rsasm ("", in ("al", n)); // { dg-error "type 'int' cannot be used in register 'al'" asm.register-operands.value-type-constraints }
  rsasm ("/* {} */", out (xmm_reg, c)); // { dg-error "type 'signed char' cannot be used in register class 'xmm_reg'" asm.register-operands.value-type-constraints }
}
