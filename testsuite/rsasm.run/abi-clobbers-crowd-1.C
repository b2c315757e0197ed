// { dg-rule "asm.abi-clobbers.intro" }
// { dg-require-rsasm-target x86_64 aarch64 }
// { dg-skip-if "the stack of a block takes two registers more under LTO" { target x86_64 aarch64 } "*-flto*" }
// More inputs than there are registers that a call leaves alone: the others
// are in clobbered ones.
#include "rsasm-test.h"

/* Store all but P to P.  */
NOINLINE static void
store (word_t *p, word_t a, word_t b, word_t c, word_t d, word_t e, word_t f,
       word_t g, word_t h, word_t i, word_t j, word_t k, word_t l)
{
#ifdef __x86_64__
# define TO(n, x) "mov [{p} + 8 * " #n "], {" #x "}"
#else
# define TO(n, x) "str {" #x "}, [{p}, 8 * " #n "]"
#endif
  rsasm (TO (0, a), TO (1, b), TO (2, c), TO (3, d), TO (4, e), TO (5, f),
	 TO (6, g), TO (7, h), TO (8, i), TO (9, j), TO (10, k), TO (11, l),
	 in (reg, p), in (reg, a), in (reg, b), in (reg, c), in (reg, d),
	 in (reg, e), in (reg, f), in (reg, g), in (reg, h), in (reg, i),
	 in (reg, j), in (reg, k), in (reg, l), clobber_abi ("C"));
  /* All of them survive.  */
  p[12] = a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i
	  + 10 * j + 11 * k + 12 * l;
}

int
main ()
{
  word_t out[13] = {}, sum = 0;
  store (out, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22);
  for (word_t n = 0; n < 12; n++)
    {
      CHECK (out[n] == 11 + n);
      sum += (n + 1) * out[n];
    }
  CHECK (out[12] == sum);
}
