// { dg-rule "asm.operand-type.supported-operands.const" }
// { dg-require-rsasm-target x86_64 }
// A constant anywhere in an instruction: shift, displacement, scale.
#include "rsasm-test.h"
#include <emmintrin.h>

int
main ()
{
  word_t x = opaque (3ul), r;
  word_t array[4] = { 10, 20, 30, 40 };
  rsasm ("shl {x}, {n}", inout (reg, x), let (n, const (4)));
  CHECK (x == 48);
  rsasm ("mov {r}, [{a} + {d}]", out (reg, r), let (a, in (reg, array)),
	 let (d, const (2 * sizeof (word_t))));
  CHECK (r == 30);
  rsasm ("mov {r}, [{a} + {i} * {s} + {d}]", out (reg, r),
	 let (a, in (reg, array)), let (i, in (reg, 1ul)),
	 let (s, const (sizeof (word_t))), let (d, const (8)));
  CHECK (r == 30);
  rsasm ("mov {r}, [{a} + {d}]", out (reg, r), let (a, in (reg, array + 3)),
	 let (d, const (-16)));
  CHECK (r == 20);
  constexpr unsigned char shuffle = 0b01001011;
  __m128i v = _mm_set_epi32 (3, 2, 1, 0), w;
  rsasm ("pshufd {x}, {x}, {shuffle}", let (x, inlateout (xmm_reg, v, w)),
	 let (shuffle, const (shuffle)));
  unsigned got[4];
  _mm_storeu_si128 ((__m128i *) got, w);
  CHECK (got[0] == 3 && got[1] == 2 && got[2] == 0 && got[3] == 1);
}
