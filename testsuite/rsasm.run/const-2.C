// { dg-rule "asm.operand-type.supported-operands.const" }
// { dg-require-rsasm-target x86_64 aarch64 }
// Constants of 64 bits, both signs, and __int128 within 64 bits.
#include "rsasm-test.h"

#ifdef __x86_64__
# define IS(value)							\
  do									\
    {									\
      uint64_t got;							\
      rsasm ("movabs {}, {}", out (reg, got), const (value));		\
      CHECK (got == uint64_t (value));					\
    }									\
  while (0)
#else
# define IS(value)							\
  do									\
    {									\
      uint64_t got;							\
      rsasm ("ldr {}, ={}", out (reg, got), const (value));		\
      CHECK (got == uint64_t (value));					\
    }									\
  while (0)
#endif

int
main ()
{
  IS (0x123456789abcdef0);
  IS (INT64_MIN);
  IS (INT64_MAX);
  IS (UINT64_MAX);
  IS (0x8000000000000000u);
  IS (-1ll);
  IS (4294967296);
  IS (2147483648u);
  IS (-2147483648ll);
  IS ((__int128) INT64_MIN);
  IS ((__int128) UINT64_MAX);
  IS ((unsigned __int128) 5);
}
