// { dg-rule "asm.register-operands.allowed-types" }
// { dg-additional-options "-msse2" { target i386 } }
// Floating point in vector registers.
#include "rsasm-test.h"

int
main ()
{
  float a = opaque (1.5f), b = opaque (2.25f), r;
  rsasm (FADD32 ("{a:auto}", "{b:auto}"), inout (VREG, a), in (VREG, b));
  CHECK (a == 3.75f);
  rsasm (FADD32 ("{a}", "{b}"), inout (auto, a), in (auto, b));
  CHECK (a == 6.0f);
  double x = opaque (0.5), y = opaque (0.25);
  rsasm (FADD64 ("{x:auto}", "{y:auto}"), inout (VREG, x), in (VREG, y));
  CHECK (x == 0.75);
  rsasm (FADD64 ("{x}", "{1}"), inout (auto, x), in (auto, 1.0 + y));
  CHECK (x == 2.0);
  rsasm (FADD32 ("{t:auto}", "{b:auto}"), in (VREG, b),
	 let (t, inout (VREG, 10.0f, r)));
  CHECK (r == 12.25f);
  /* The bits of a float in a general register.  */
  uint32_t bits;
  rsasm (MOV ("{bits:" W32 "}", "{f:" W32 "}"), out (reg, bits),
	 let (f, in (reg, 1.0f)));
  CHECK (bits == 0x3f800000);
}
