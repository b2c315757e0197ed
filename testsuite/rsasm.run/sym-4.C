// { dg-rule "asm.operand-type.supported-operands.sym" }
// { dg-require-rsasm-target x86_64 }
// Names that the Intel syntax reads as registers, operators or sizes.
#include "rsasm-test.h"

static word_t edx = 1, byte = 2, offset = 3, eq = 4, k2 = 5, st = 6, cl = 7,
  gs = 8, ptr = 9, mod = 10, rip = 11, dword = 12;
extern "C" { word_t xmm0 = 13; }
extern "C" word_t rax (word_t x) { return x + 14; }

#define READ_AS(variable)						\
  ([]									\
   {									\
     word_t r;								\
     rsasm ("mov {r}, qword ptr [rip + {v}]", out (reg, r),		\
	    let (v, sym (variable)));					\
     return r;								\
   } ())

int
main ()
{
  CHECK (READ_AS (edx) == 1);
  CHECK (READ_AS (byte) == 2);
  CHECK (READ_AS (offset) == 3);
  CHECK (READ_AS (eq) == 4);
  CHECK (READ_AS (k2) == 5);
  CHECK (READ_AS (st) == 6);
  CHECK (READ_AS (cl) == 7);
  CHECK (READ_AS (gs) == 8);
  CHECK (READ_AS (ptr) == 9);
  CHECK (READ_AS (mod) == 10);
  CHECK (READ_AS (rip) == 11);
  CHECK (READ_AS (dword) == 12);
  CHECK (READ_AS (xmm0) == 13);
  word_t r;
  rsasm ("call {}", sym (rax), in ("rdi", 1ul), lateout ("rax", r),
	 clobber_abi ("C"));
  CHECK (r == 15);
}
