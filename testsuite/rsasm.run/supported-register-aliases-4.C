// { dg-rule "asm.register-names.supported-register-aliases" }
// { dg-require-rsasm-target aarch64 }
// AArch64 registers by every kind of name.
#include "rsasm-test.h"
#include <arm_neon.h>

#define ONE(r, w)							\
  do									\
    {									\
      word_t got = opaque (3ul), copy;					\
      rsasm ("mov {copy}, " r, out (reg, copy), in (r, got));		\
      CHECK (copy == 3);						\
      rsasm ("add " r ", " r ", 1", inout (r, got));			\
      CHECK (got == 4);							\
      unsigned half;							\
      rsasm ("mov " w ", 9", out (w, half));				\
      CHECK (half == 9);						\
      rsasm ("mov " r ", 0", out (r));					\
      CHECK (got == 4 && copy == 3);					\
    }									\
  while (0)

#define VONE(v, d, s)							\
  do									\
    {									\
      double x = opaque (1.5);						\
      float f = opaque (1.5f);						\
      rsasm ("fadd " d ", " d ", " d, inout (d, x));			\
      CHECK (x == 3);							\
      rsasm ("fadd " s ", " s ", " s, inout (s, f));			\
      CHECK (f == 3);							\
      int32x4_t n = vdupq_n_s32 (4);					\
      rsasm ("add " v ".4s, " v ".4s, " v ".4s", inout (v, n));		\
      CHECK (vgetq_lane_s32 (n, 3) == 8);				\
      rsasm ("movi " v ".16b, 0", out (v));				\
      CHECK (x == 3 && f == 3);						\
    }									\
  while (0)

int
main ()
{
  ONE ("x0", "w0");
  ONE ("x1", "w1");
  ONE ("x7", "w7");
  ONE ("x8", "w8");
  ONE ("x15", "w15");
  ONE ("x16", "w16");
  ONE ("x17", "w17");
  ONE ("x20", "w20");
  ONE ("x28", "w28");
  ONE ("x30", "w30");
  ONE ("lr", "w30");
  VONE ("v0", "d0", "s0");
  VONE ("v7", "d7", "s7");
  VONE ("v8", "d8", "s8");
  VONE ("v16", "d16", "s16");
  VONE ("v31", "d31", "s31");
}
